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
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [lines[0], '| --- | --- | --- | --- |', ...lines.slice(1)].join('\n');
}

function rowOf(form: Form, direction: string): string[] {
  const files = form.extensions.map((extension) => `.${extension}`).join(', ');
  return [nameOf(form), direction, files, form.carries.join(', ')];
}
