// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createList } from '../../../lib/library/lists.ts';
import { eventually, part, parts, rendered, type } from '../mount.ts';
import { libraryPage, main } from './on-page.tsx';
import { fill } from './some-library.ts';

const page = libraryPage();
const { open } = page;

const titles = () => parts('film-link').map((link) => link.textContent);
const add = async (title: string) => {
  type(part<HTMLInputElement>('add-title'), title);
  await rendered();
  part('add-film').click();
  await eventually(() => expect(titles()).toContain(title));
};

describe('lists', () => {
  test('begin by saying what they are for; a made one opens, takes films, is ordered and shortened', async () => {
    await open('#/lists');
    expect(part('empty').textContent).toContain('No lists yet');
    part('list-keep').click();
    await eventually(() => expect(main()?.textContent).toContain('Give the list a name.'));
    type(part<HTMLInputElement>('list-name'), 'Rainy days');
    await rendered();
    part('list-keep').click();
    await eventually(() => expect(location.hash).toMatch(/^#\/list\/[0-9a-f-]{36}$/));
    await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Rainy days'));
    for (const title of ['Ran', 'Border', 'Columbus']) await add(title);
    part('order-handle').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
    );
    await eventually(() => expect(titles()).toEqual(['Border', 'Ran', 'Columbus']));
    parts('list-remove')[2]?.click();
    await eventually(() => expect(titles()).toEqual(['Border', 'Ran']));
    part('undo').click();
    await eventually(() => expect(titles()).toEqual(['Border', 'Ran', 'Columbus']));
  });

  test('one is described, deleted, and brought back', async () => {
    const { id } = await createList(page.library, { name: 'Rainy days' });
    await open(`#/list/${id}`);
    part('list-edit').click();
    await rendered();
    type(part<HTMLInputElement>('list-name'), 'Dry days');
    await rendered();
    part('list-keep').click();
    await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Dry days'));
    part('list-delete').click();
    await eventually(() => expect(location.hash).toBe('#/lists'));
    await eventually(() => expect(parts('undo')).toHaveLength(1));
    part('undo').click();
    await eventually(() =>
      expect(parts('list').map((each) => each.textContent)).toEqual(['Dry days 0 films']),
    );
  });

  test('a film’s page says on which it is, and changes that', async () => {
    const [saved] = await fill(page.library);
    const { id } = await createList(page.library, { name: 'Rainy days' });
    await open(`#/film/${saved?.film.id}`);
    await eventually(() => expect(part('film-lists').textContent).toContain('Rainy days'));
    const box = () => part('film-lists').querySelector<HTMLInputElement>('input');
    box()?.click();
    await eventually(async () => expect((await page.library.lists.get(id))?.films).toEqual([saved?.film.id]));
    await eventually(() => expect(box()?.checked).toBe(true));
    box()?.click();
    await eventually(() => expect(box()?.checked).toBe(false));
  });

  test('an address of no list says so', async () => {
    await open('#/list/nobody');
    expect(part('empty').textContent).toContain('This list is not in the library');
  });
});
