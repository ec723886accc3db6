import * as v from 'valibot';
import { buildFolder } from '../tools/build-for.ts';
import { runTool } from '../tools/run-tool.ts';
import type { Check } from './check.ts';

const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.nullable(v.string())),
});
const Report = v.object({ errors: v.array(Message), warnings: v.array(Message) });

const tell = ({ code, message, file }: v.InferOutput<typeof Message>) => `${code}: ${message} ${file ?? ''}`;

/** The Firefox build, looked at as addons.mozilla.org does: an error fails, warnings are counted. */
export const addonCheck: Check = {
  name: 'add-on lint',
  async run() {
    const folder = buildFolder('firefox');
    const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    const { output } = await runTool('web-ext', args);
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), output.slice(output.indexOf('{')));
    if (!read.success) return { passed: 0, failed: 1, output };
    const { errors, warnings } = read.output;
    if (errors.length > 0) return { passed: 0, failed: 1, output: errors.map(tell).join('\n') };
    return {
      passed: 1,
      failed: 0,
      ...(warnings.length > 0
        ? { note: `${warnings.length} warnings: ${warnings.map(({ code }) => code).join(', ')}` }
        : {}),
    };
  },
};
