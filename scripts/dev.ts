/** `npm run dev [-- --browser firefox]`: builds, watches, and reloads the extension in a browser that WXT opens. */
import { findChromium, findFirefox } from './browsers/find.ts';
import { command } from './tools/command.ts';
import { runTool } from './tools/run-tool.ts';

await command(async () => {
  // WXT opens browsers by web-ext, which looks at these.
  process.env['CHROME_PATH'] ??= findChromium();
  process.env['WEB_EXT_FIREFOX'] ??= findFirefox();
  const { code } = await runTool('wxt', ['--mv3', ...process.argv.slice(2)], { show: true });
  return code;
});
