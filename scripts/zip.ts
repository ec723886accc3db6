/** `npm run zip [-- chrome firefox edge]`: packs what goes to the stores into .output. */
import { command } from './tools/command.ts';
import { runTool } from './tools/run-tool.ts';
import { targetsOf } from './tools/targets.ts';

await command(async () => {
  for (const target of targetsOf(process.argv.slice(2))) {
    const { code } = await runTool('wxt', ['zip', '--browser', target, '--mv3'], { show: true });
    if (code !== 0) return code;
  }
  return 0;
});
