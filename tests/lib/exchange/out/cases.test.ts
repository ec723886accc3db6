import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRY_FORMS, entries, filesOf } from '../entries.ts';

const folder = join(import.meta.dirname, '../cases/out');

describe.each(ENTRY_FORMS)('$id', (form) => {
  it('writes what it writes (vitest -u writes it down)', async () => {
    const files = await filesOf(form);
    expect(files.size).toBeGreaterThan(0);
    for (const [name, text] of files) await expect(text).toMatchFileSnapshot(join(folder, form.id, name));
  });

  it('writes a file that is whole, or none, of no films', async () => {
    const files = [...(await filesOf(form, []))].filter(([name]) => /json(?:ld)?$/.test(name));
    expect(files.map(([, text]) => typeof JSON.parse(text))).toEqual(files.map(() => 'object'));
  });

  it('leaves out what gives the plot away, unless it is asked for', async () => {
    const [veiled, shown] = await Promise.all(
      [false, true].map(async (spoilers) =>
        [...(await filesOf(form, entries, { spoilers })).values()].join(''),
      ),
    );
    expect(veiled).not.toContain('neighbour');
    expect(shown?.includes('neighbour')).toBe(form.carries.includes('passages'));
    expect(shown?.includes('She watches')).toBe(form.carries.includes('passages'));
  });
});
