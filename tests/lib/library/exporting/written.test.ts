import { expect, test } from 'vitest';
import { unzip } from '../../../../lib/exchange/text/unzip.ts';
import { writtenFile } from '../../../../lib/library/exporting/written.ts';
import { ENTRY_FORMS, entries, options, streamed } from '../../exchange/entries.ts';

const written = async (id: string, films = entries) => {
  const form = ENTRY_FORMS.find((form) => form.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return writtenFile(form, form.write(streamed(films), options), 'all.zip');
};

test('one file is handed over as it is', async () => {
  const file = await written('csv');
  expect(file?.name).toBe('cutting-room.csv');
  expect(await file?.blob.text()).toContain('Red Rooms');
});

test('several are in a zip, each whole', async () => {
  const file = await written('letterboxd');
  expect(file?.name).toBe('all.zip');
  const files = await unzip(file?.blob ?? new Blob());
  expect(files.map(({ name }) => name)).toEqual(['letterboxd-watchlist.csv', 'letterboxd-watched.csv']);
});

test('of nothing, nothing', async () => {
  expect(await written('letterboxd', [])).toBeUndefined();
});
