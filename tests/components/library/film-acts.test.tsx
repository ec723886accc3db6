// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { filmPage } from '../../../lib/library/queries.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { eventually, mount, part, parts, type } from '../mount.ts';
import { drafts, fill, freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let library: Library;
let leave = () => {};
let corridor: string;
let summer: string;

const open = async (film: string) => {
  history.replaceState(null, '', `/library.html#/film/${film}`);
  leave = mount(<LibraryPage library={library} />).unmount;
  await eventually(() => expect(document.querySelector('main')?.dataset['state']).toBe('ready'));
};
const heading = () => document.querySelector('h1')?.textContent;
const said = () => [...document.querySelectorAll('output')].map((output) => output.textContent).join(' ');
const press = (field: HTMLElement, key: string) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(async () => {
  library = freshLibrary();
  const [first, , third] = await fill(library);
  corridor = first?.film.id ?? '';
  summer = third?.film.id ?? '';
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
});
afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

describe('merging', () => {
  test('by keyboard: open, type, choose, and undo', async () => {
    await open(corridor);
    part('film-merge').click();
    await eventually(() => expect(document.activeElement).toBe(part('film-search')));
    type(part<HTMLInputElement>('film-search'), 'ete sans');
    await eventually(() => expect(parts('film-offer')).toHaveLength(1));
    press(part('film-search'), 'Enter');
    await eventually(() =>
      expect(said()).toContain('Été sans fin (2019) is merged into The Long Corridor (2023).'),
    );
    await eventually(() => expect(parts('review')).toHaveLength(3));
    expect(document.activeElement?.className).toBe('notice');
    part('undo').click();
    await eventually(() => expect(parts('review')).toHaveLength(2));
    expect((await filmPage(library, summer))?.rows).toHaveLength(1);
  });

  test('does not offer the film itself; Escape gives the place back', async () => {
    await open(corridor);
    part('film-merge').click();
    await eventually(() => part('film-search'));
    type(part<HTMLInputElement>('film-search'), 'corridor');
    await eventually(() => expect(said()).toContain('No other film is found'));
    press(part('film-search'), 'Escape');
    await eventually(() => expect(parts('film-search')).toEqual([]));
    expect(document.activeElement).toBe(part('film-merge'));
  });

  test('the arrows go round what is found', async () => {
    await saveReview(library, {
      ...drafts.otherFilm,
      filmTitle: 'Étude',
      year: 2001,
      directors: [],
      url: 'https://x.example/1',
    });
    await open(corridor);
    part('film-merge').click();
    await eventually(() => part('film-search'));
    type(part<HTMLInputElement>('film-search'), 'et');
    await eventually(() => expect(parts('film-offer')).toHaveLength(2));
    const chosen = () =>
      parts('film-offer').findIndex((offer) => offer.getAttribute('aria-selected') === 'true');
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['ArrowDown', 0],
      ['ArrowUp', 1],
    ] as const) {
      press(part('film-search'), key);
      await eventually(() => expect(chosen()).toBe(place));
    }
  });

  test('the old film’s address leads to the other', async () => {
    const { mergeFilms } = await import('../../../lib/library/merge-films.ts');
    await mergeFilms(library, corridor, summer);
    await open(summer);
    await eventually(() => expect(location.hash).toBe(`#/film/${corridor}`));
    await eventually(() => expect(heading()).toBe('The Long Corridor 2023'));
  });
});

describe('splitting', () => {
  test('moves the chosen reviews to the film that is named, and undo brings them back', async () => {
    await open(corridor);
    part('film-split').click();
    await eventually(() => expect(document.activeElement).toBe(part('split-review')));
    parts<HTMLInputElement>('split-review')[1]?.click();
    type(part<HTMLInputElement>('split-title'), 'The Long Corridor');
    type(part<HTMLInputElement>('split-year'), '1961');
    await eventually(() => expect(part<HTMLInputElement>('split-year').value).toBe('1961'));
    part('split-do').click();
    await eventually(() => expect(said()).toContain('1 review is now about The Long Corridor.'));
    await eventually(() => expect(parts('review')).toHaveLength(1));
    const films = (await library.films.toArray()).map((film) => film.year);
    expect(films).toContain(1961);
    part('undo').click();
    await eventually(() => expect(parts('review')).toHaveLength(2));
  });

  test('says what is missing, and changes nothing', async () => {
    await open(corridor);
    part('film-split').click();
    await eventually(() => part('split-do'));
    type(part<HTMLInputElement>('split-year'), '19');
    part('split-do').click();
    const main = () => document.querySelector('main')?.textContent;
    await eventually(() => expect(main()).toContain('Choose the reviews that are about the other film.'));
    expect(main()).toContain('Which film is it?');
    expect(main()).toContain('A year has four digits');
    expect(await library.films.count()).toBe(2);
  });

  test('is not offered for a single review', async () => {
    await open(summer);
    expect(parts('film-merge')).toHaveLength(1);
    expect(parts('film-split')).toEqual([]);
  });
});

describe('a likely duplicate', () => {
  beforeEach(async () => {
    const again = { ...drafts.otherFilm, filmTitle: 'Der lange Flur', year: 2023, directors: ['A. Voss'] };
    await saveReview(library, { ...again, url: 'https://x.example/2' });
  });

  test('is asked about, and merged', async () => {
    await open(corridor);
    expect(part('likely').textContent).toContain('Der lange Flur');
    part('likely-merge').click();
    await eventually(() => expect(parts('review')).toHaveLength(3));
    expect(parts('likely')).toEqual([]);
  });

  test('is not asked about again once it is another film', async () => {
    await open(corridor);
    part('likely-apart').click();
    await eventually(() => expect(parts('likely')).toEqual([]));
    await eventually(() => expect(said()).toContain('Der lange Flur (2023) stays a film of its own.'));
    part('undo').click();
    await eventually(() => expect(parts('likely')).toHaveLength(1));
  });
});

test('nothing of it stands in a screen reader’s way', async () => {
  await open(corridor);
  for (const opener of ['film-merge', 'film-split']) {
    part(opener).click();
    await eventually(() => expect(part(opener).getAttribute('aria-expanded')).toBe('true'));
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => [violation.id, violation.nodes[0]?.html])).toEqual([]);
  }
});
