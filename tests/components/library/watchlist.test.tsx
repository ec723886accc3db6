// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addFilm } from '../../../lib/library/add-film.ts';
import { changeWatch, setWatch } from '../../../lib/library/watchlist.ts';
import { choose, eventually, part, parts, rendered, type } from '../mount.ts';
import { libraryPage, main } from './on-page.tsx';
import { fill } from './some-library.ts';

const page = libraryPage();
const { open } = page;

const titles = () => parts('film-link').map((link) => link.textContent);
const said = () => [...document.querySelectorAll('output')].map((output) => output.textContent).join(' ');
const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));

const wanted = async (...names: string[]) => {
  for (const title of names) await addFilm(page.library, { title }, { watch: 'want' });
};

describe('the watchlist', () => {
  test('begins by teaching how films come here, and takes one by its title', async () => {
    await open('#/watchlist');
    expect(part('empty').textContent).toContain('Nothing to see yet');
    type(part<HTMLInputElement>('add-title'), 'Ran');
    type(part<HTMLInputElement>('add-year'), '1985');
    await rendered();
    part('add-film').click();
    await eventually(() => expect(titles()).toEqual(['Ran']));
    await eventually(() => expect(said()).toContain('Added: Ran (1985).'));
    expect(part<HTMLInputElement>('add-title').value).toBe('');
    expect(part('state-want').textContent).toBe('Want to see 1');
    part('undo').click();
    await eventually(() => expect(titles()).toEqual([]));
  });

  test('says what is missing', async () => {
    await open('#/watchlist');
    part('add-film').click();
    await eventually(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain('title'));
    expect(await page.library.films.count()).toBe(0);
  });

  test('is ordered by keys, which says where things went and keeps the keyboard there', async () => {
    await wanted('Aftersun', 'Border', 'Columbus');
    await open('#/watchlist');
    const [, , last] = parts('order-handle');
    if (!last) throw new Error('no handle');
    last.focus();
    press(last, 'ArrowUp');
    await eventually(() => expect(titles()).toEqual(['Aftersun', 'Columbus', 'Border']));
    await eventually(() => expect(said()).toContain('Columbus is now number 2 of 3.'));
    await eventually(() => expect(document.activeElement?.getAttribute('data-part')).toBe('order-handle'));
    expect(document.activeElement?.closest('[data-part="watch-row"]')?.textContent).toContain('Columbus');
    press(document.activeElement as HTMLElement, 'Home');
    await eventually(() => expect(titles()).toEqual(['Columbus', 'Aftersun', 'Border']));
    part('undo').click();
    await eventually(() => expect(titles()).toEqual(['Aftersun', 'Columbus', 'Border']));
  });

  test('is ordered by a menu, which Escape closes', async () => {
    await wanted('Aftersun', 'Border', 'Columbus');
    await open('#/watchlist');
    part('order-handle').click();
    await rendered();
    const place = part<HTMLInputElement>('order-place');
    expect(place.value).toBe('1');
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await eventually(() => expect(parts('order-menu')).toEqual([]));
    part('order-handle').click();
    await rendered();
    part('orderBottom').click();
    await eventually(() => expect(titles()).toEqual(['Border', 'Columbus', 'Aftersun']));
    part('order-handle').click();
    await rendered();
    part<HTMLInputElement>('order-place').value = '2';
    part('order-go').click();
    await eventually(() => expect(titles()).toEqual(['Columbus', 'Border', 'Aftersun']));
  });

  test('shows the review that sold a film, and moves films between its parts with undo', async () => {
    const [first] = await fill(page.library);
    if (!first) throw new Error('nothing was saved');
    await setWatch(page.library, first.film.id, 'want');
    await changeWatch(page.library, first.film.id, { why: first.review.id });
    await open('#/watchlist');
    await eventually(() => expect(part('why').textContent).toContain('Iris Quill, Little White Lies'));
    expect(part('why').querySelectorAll('[data-part="score"]')).toHaveLength(3);
    part('to-seen').click();
    await eventually(() => expect(part('state-seen').textContent).toBe('Seen 1'));
    part('undo').click();
    await eventually(() => expect(part('state-want').textContent).toBe('Want to see 1'));
  });

  test('keeps date, own score and reason together', async () => {
    const [first] = await fill(page.library);
    if (!first) throw new Error('nothing was saved');
    await setWatch(page.library, first.film.id, 'seen');
    await open('#/watchlist?state=seen');
    part('watch-details').click();
    await rendered();
    type(part<HTMLInputElement>('seen-date'), '2024-10-01');
    type(part<HTMLInputElement>('own-score'), '4/5');
    await eventually(() => expect(parts('why-pick')).toHaveLength(1));
    choose(part<HTMLSelectElement>('why-pick'), first.review.id);
    await rendered();
    part('watch-keep').click();
    await eventually(() => expect(part('seen-on').textContent).toContain('2024'));
    expect(parts('watch-form')).toEqual([]);
    expect((await page.library.films.get(first.film.id))?.ownScore).toMatchObject({ value: 4, best: 5 });
    expect(await page.library.watchlist.get(first.film.id)).toMatchObject({
      seenOn: '2024-10-01',
      why: first.review.id,
    });
  });

  test('filters and sorts by the address, and is then not ordered by hand', async () => {
    await wanted('Border', 'Aftersun', 'Été sans fin');
    await open('#/watchlist?sort=title');
    expect(titles()).toEqual(['Aftersun', 'Border', 'Été sans fin']);
    expect(parts('order-handle')).toEqual([]);
    choose(part<HTMLSelectElement>('sort'), 'usual');
    await eventually(() => expect(location.hash).toBe('#/watchlist'));
    await eventually(() => expect(parts('order-handle')).toHaveLength(3));
    type(part<HTMLInputElement>('search'), 'ete');
    await eventually(() => expect(titles()).toEqual(['Été sans fin']));
    expect(location.hash).toBe('#/watchlist?text=ete');
    type(part<HTMLInputElement>('search'), 'nothing like it');
    await eventually(() => expect(main()?.textContent).toContain('No film here matches'));
  });
});
