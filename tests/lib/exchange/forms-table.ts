import type { Form } from '../../../lib/exchange/form.ts';
import { IN_FORMS } from '../../../lib/exchange/in/index.ts';
import { OUT_FORMS } from '../../../lib/exchange/out/index.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const texts: Record<string, { message: string } | undefined> = messages;

/** The name of a form, for people. */
export const nameOf = ({ name }: Form): string => texts[name]?.message ?? '';

/** The table of docs/formats.md: a row a form, in the order of the lists. */
export function formsTable(): string {
  const rows = [
    ['form', 'direction', 'files', 'carries'],
    ...IN_FORMS.map((form) => rowOf(form, 'in')),
    ...OUT_FORMS.map((form) => rowOf(form, 'out')),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const [head = [], ...body] = rows;
  return [head, rule, ...body]
    .map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
    .join('\n');
}

function rowOf(form: Form, direction: string): string[] {
  const files = form.extensions.map((extension) => `.${extension}`).join(', ');
  return [nameOf(form), direction, files, form.carries.join(', ')];
}
