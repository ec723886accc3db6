/**
 * Runs a command's main function and ends the process with the code it resolves to. An error is for the
 * person at the terminal: its message, not its stack.
 */
export async function command(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
