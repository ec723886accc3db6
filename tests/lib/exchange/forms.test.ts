import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IN_FORMS } from '../../../lib/exchange/in/index.ts';
import { FIELDS } from '../../../lib/exchange/model.ts';
import { OUT_FORMS } from '../../../lib/exchange/out/index.ts';
import { PROBLEMS } from '../../../lib/exchange/problem.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { formsTable, nameOf } from './forms-table.ts';

const root = join(import.meta.dirname, '../../..');
const docs = join(root, 'docs/formats.md');
const cases = join(import.meta.dirname, 'cases');

/** Files of a folder that hold no form by themselves. */
const shared = ['index.ts'];

describe.each([
  ['in', IN_FORMS],
  ['out', OUT_FORMS],
] as const)('forms that go %s', (direction, forms) => {
  it('are named, and each carries something', () => {
    for (const form of forms) {
      expect(nameOf(form), form.id).not.toBe('');
      expect(form.carries.length, form.id).toBeGreaterThan(0);
      expect(FIELDS, form.id).toEqual(expect.arrayContaining([...form.carries]));
      expect(form.extensions.length, form.id).toBeGreaterThan(0);
    }
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  it('each have a file by their name, which is in the list', () => {
    const folder = join(root, 'lib/exchange', direction);
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !shared.includes(file));
    const exporting = files.filter((file) =>
      /export const \w+: (?:In|Out|Records)Form/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(exporting.sort()).toEqual(forms.map(({ id }) => `${id}.ts`).sort());
  });

  it('each have a folder of cases', () => {
    const missing = forms.filter(({ id }) => !existsSync(join(cases, direction, id)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

it('every form is in docs/formats.md (vitest -u writes the table)', async () => {
  const text = readFileSync(docs, 'utf8');
  const written = text.replace(
    /(?<=<!-- forms -->\n)[^]*(?=\n<!-- \/forms -->)/,
    () => `\n${formsTable()}\n`,
  );
  expect(written).toContain(formsTable());
  await expect(written).toMatchFileSnapshot(docs);
});

it('every problem has its words', () => {
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(PROBLEMS.map((code) => `problem_${code}`)));
});
