/** `npm run build [-- chrome firefox edge]`: builds the extension into .output, for all browsers unless some are named. */
import { buildFor } from './tools/build-for.ts';
import { command } from './tools/command.ts';
import { targetsOf } from './tools/targets.ts';

await command(async () => {
  for (const target of targetsOf(process.argv.slice(2)))
    console.log(await buildFor(target, { always: true }));
  return 0;
});
