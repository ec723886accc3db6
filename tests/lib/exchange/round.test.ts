import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/exchange/entry.ts';
import type { Item } from '../../../lib/exchange/model.ts';
import { openSource } from '../../../lib/exchange/open.ts';
import { OUT_FORMS } from '../../../lib/exchange/out/index.ts';
import { entries, options } from './entries.ts';

/** What a form wrote, read back: the form that each of its files is recognised as, and what they say. */
async function readBack(id: string, given: Entry[] = entries): Promise<{ forms: string[]; items: Item[] }> {
  const form = OUT_FORMS.find((one) => one.id === id);
  if (form?.takes !== 'entries') throw new Error(`${id} takes no entries.`);
  const files = new Map<string, string>();
  const all = async function* () {
    yield* given;
  };
  for await (const { name, text } of form.write(all(), options))
    files.set(name, (files.get(name) ?? '') + text);
  const [forms, items]: [string[], Item[]] = [[], []];
  for (const [name, text] of files) {
    for (const { file, form: read } of await openSource({ name, blob: new Blob([text]) })) {
      forms.push(read?.id ?? '');
      for await (const { item, problem } of read?.read(file, {}) ?? []) {
        expect(problem).toBeUndefined();
        if (item) items.push(item);
      }
    }
  }
  return { forms, items };
}

it('a spreadsheet gives back every film, mark, tag and review', async () => {
  const { forms, items } = await readBack('csv');
  expect(forms).toEqual(['table']);
  expect(items).toMatchSnapshot();
});

it.each(['letterboxd', 'imdb', 'trakt', 'readwise', 'web-annotation'])(
  '%s is read by its own reader',
  async (id) => {
    const { forms, items } = await readBack(id);
    expect(forms).not.toContain('');
    expect(forms).not.toContain('table');
    expect(items).toMatchSnapshot();
  },
);
