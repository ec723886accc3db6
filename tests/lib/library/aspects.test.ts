import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { ASPECTS } from '../../../lib/aspects/aspects.ts';
import { countAspects, listAspects } from '../../../lib/library/aspects.ts';
import { addAspect, changeAspect, moveAspect } from '../../../lib/library/change-aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import { markPassage } from '../../../lib/library/mark-passage.ts';
import { undo } from '../../../lib/library/undo.ts';
import { emptyLibrary, expectComesBack, reading } from './making.ts';

const ids = async (library: Library) => (await listAspects(library)).map(({ id }) => id);
const one = async (library: Library, id: string) =>
  (await listAspects(library)).find((aspect) => aspect.id === id);

function mark(library: Library, aspect: string) {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'a coat', prefix: '', suffix: '' }];
  return markPassage(
    library,
    { quote: 'a coat', position: 0, selectors, aspect },
    reading({ filmTitle: 'Red Rooms' }),
  );
}

describe('aspects of the reader’s own', () => {
  test('stand after the seven, once for a name, and are counted', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, '  Costume   design ');
    expect((await addAspect(library, 'costume design')).id).toBe(id);
    expect((await listAspects(library)).slice(6)).toEqual([
      { id: 'verdict', colour: 'rose' },
      { id, name: 'Costume design', colour: 'slate' },
    ]);
    await mark(library, id);
    expect(await countAspects(library)).toEqual([{ id, name: 'Costume design', colour: 'slate', count: 1 }]);
  });

  test('need a name, and one that no other has', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, 'Costume');
    await addAspect(library, 'Stunts');
    await expect(addAspect(library, ' ')).rejects.toMatchObject({ code: 'missing' });
    await expect(addAspect(library, 'x'.repeat(81))).rejects.toMatchObject({ code: 'too-long' });
    await expect(changeAspect(library, id, { name: '' })).rejects.toMatchObject({ code: 'missing' });
    await expect(changeAspect(library, id, { name: 'STUNTS' })).rejects.toMatchObject({ code: 'wrong' });
    await expect(changeAspect(library, 'own:none', { colour: 'red' })).rejects.toMatchObject({
      code: 'missing',
    });
  });

  test('called otherwise they are the same, and leave their first name to another', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, 'Costume');
    await changeAspect(library, id, { name: 'Clothes' });
    const other = await addAspect(library, 'Costume');
    expect(other.id).not.toBe(id);
    expect((await listAspects(library)).slice(7).map(({ name }) => name)).toEqual(['Clothes', 'Costume']);
    expect((await addAspect(library, 'clothes')).id).toBe(id);
  });
});

describe('one of the seven', () => {
  test('gets another name and colour, and its own name again', async () => {
    const library = emptyLibrary();
    await changeAspect(library, 'acting', { name: 'Faces', colour: 'olive' });
    expect(await one(library, 'acting')).toEqual({ id: 'acting', name: 'Faces', colour: 'olive' });
    await changeAspect(library, 'acting', { name: '' });
    expect(await one(library, 'acting')).toEqual({ id: 'acting', colour: 'olive' });
    expect(await ids(library)).toEqual([...ASPECTS]);
  });

  test('changed here, it does not outdate what another library changed of it', async () => {
    const library = emptyLibrary();
    await changeAspect(library, 'acting', { colour: 'olive' });
    const kept = await library.aspects.get('acting');
    expect(kept?.changed['name']).toBe(0);
    expect(kept?.changed['colour']).toBeGreaterThan(0);
  });
});

describe('any aspect', () => {
  test('goes to its reader’s place, among own and others', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, 'Costume');
    await moveAspect(library, id, 1);
    expect(await ids(library)).toEqual(['story', id, 'acting', ...ASPECTS.slice(2)]);
    await moveAspect(library, 'story', 99);
    expect(await ids(library)).toEqual([id, 'acting', ...ASPECTS.slice(2), 'story']);
    const { id: last } = await addAspect(library, 'Stunts');
    expect((await ids(library)).at(-1)).toBe(last);
  });

  test('is no longer offered once removed, but named; passages keep it; its name brings it back', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, 'Costume');
    const { passage } = await mark(library, id);
    await changeAspect(library, id, { removed: true });
    await changeAspect(library, 'themes', { removed: true });
    expect(await one(library, id)).toEqual({ id, name: 'Costume', colour: 'slate', removed: true });
    expect((await library.annotations.get(passage.id))?.aspect).toBe(id);
    await moveAspect(library, 'verdict', 0);
    expect((await listAspects(library)).find(({ removed }) => !removed)?.id).toBe('verdict');
    await expect(moveAspect(library, id, 0)).rejects.toMatchObject({ code: 'missing' });
    await addAspect(library, 'costume');
    expect(await one(library, id)).not.toHaveProperty('removed');
  });

  test('every change can be taken back', async () => {
    const library = emptyLibrary();
    const { id } = await addAspect(library, 'Costume');
    await expectComesBack(library, () => changeAspect(library, id, { name: 'Clothes', colour: 'red' }));
    await expectComesBack(library, () => changeAspect(library, 'story', { removed: true }));
    await expectComesBack(library, () => moveAspect(library, 'verdict', 0));
    const added = await addAspect(library, 'Stunts');
    await undo(library, added.undo);
    expect(await library.aspects.get(added.id)).toBeUndefined();
  });
});
