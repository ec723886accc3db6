// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { eventually, mount, part, parts, type } from '../mount.ts';
import { fillCompared } from './comparing-library.ts';
import { freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let library: Library;
let leave = () => {};

async function open(hash: string): Promise<void> {
  history.replaceState(null, '', `/library.html${hash}`);
  leave = mount(<LibraryPage library={library} />).unmount;
  await eventually(() => expect(document.querySelector<HTMLElement>('main')?.dataset.state).toBe('ready'));
}

const names = () => parts('voice').map((row) => row.dataset.name);
const sortLink = (key: string) => document.querySelector<HTMLElement>(`[data-sort="${key}"]`);
const textOf = (name: string) => part(name).textContent ?? '';

beforeEach(async () => {
  library = freshLibrary();
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
});
afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

describe('critics', () => {
  test('an empty library says what will be here', async () => {
    await open('#/critics');
    expect(textOf('empty')).toContain('No critics yet');
  });

  test('stand in the order that the address asks for, with never a figure without its number of films', async () => {
    await fillCompared(library);
    await open('#/critics?sort=agreement');
    expect(names()).toEqual(['Ana Alike', 'Dov Kind', 'Ben Backwards', 'Cora Few']);
    const row = (name: string) =>
      parts('voice').find((each) => each.dataset.name === name)?.textContent ?? '';
    expect(row('Ana Alike')).toMatch(/\d\d%6 films.*\+\d+6 films/);
    expect(row('Cora Few')).toContain('2 films shared: too few to tell');
    sortLink('kind')?.click();
    await eventually(() => expect(names()[0]).toBe('Dov Kind'));
    expect(location.hash).toBe('#/critics?sort=kind');
    expect(
      sortLink('kind')?.closest('th')?.ariaSort ?? sortLink('kind')?.closest('th')?.getAttribute('aria-sort'),
    ).toBe('descending');
    sortLink('kind')?.click();
    await eventually(() => expect(names().at(-1)).toBe('Dov Kind'));
  });

  test('are found by the beginnings of their names', async () => {
    await fillCompared(library);
    await open('#/critics');
    type(part<HTMLInputElement>('search'), 'kin dov');
    await eventually(() => expect(names()).toEqual(['Dov Kind']));
  });

  test('stand each with each, put in order by one of them, walked by the arrow keys', async () => {
    await fillCompared(library);
    await open('#/critics?as=matrix&by=Ana%20Alike');
    const heads = [...part('matrix').querySelectorAll('tbody th')].map((head) => head.textContent);
    expect(heads).toEqual(['Ana Alike', 'Dov Kind', 'Ben Backwards', 'Cora Few']);
    const cell = part('matrix').querySelector<HTMLElement>('[data-cell="0 0"]');
    cell?.focus();
    cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await eventually(() =>
      expect(document.querySelector('.matrix-told')?.textContent).toContain('Ana Alike and Dov Kind'),
    );
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0 1');
  });

  test('have each a page, with habits, who is alike, and where they differ', async () => {
    await fillCompared(library);
    await open('#/critic/Ana%20Alike');
    expect(textOf('fact-agreement')).toContain('6 films');
    expect(textOf('fact-to-you')).toContain('Kinder than you by');
    expect(textOf('habits')).toContain('8 marks.');
    expect(parts('review')).toHaveLength(8);
    expect(textOf('voice-statistics')).toContain('Ben Backwards');
  });
});

describe('films', () => {
  test('are sorted by their middle and by how contested they are', async () => {
    await fillCompared(library);
    await open('#/films?sort=contested');
    const titles = () => parts('film').map((row) => row.querySelector('a')?.textContent);
    expect(titles()[0]).toBe('Film H');
    sortLink('title')?.click();
    await eventually(() =>
      expect(titles()).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `Film ${name}`)),
    );
    type(part<HTMLInputElement>('search'), '2003 voss');
    await eventually(() => expect(titles()).toEqual(['Film C']));
  });
});

describe('a film', () => {
  test('says how far its critics are apart, and whom to listen to', async () => {
    await fillCompared(library);
    await open('#/film/f1');
    expect(textOf('film-numbers')).toContain('4 marks, in the middle 90.');
    const speakers = () => parts('speaker').map((each) => each.querySelector('a')?.textContent);
    expect(speakers()).toHaveLength(4);
    await eventually(() =>
      expect(speakers()).toEqual(['Ana Alike', 'Dov Kind', 'Ben Backwards', 'Cora Few']),
    );
  });

  test('sets the reviews side by side that its address names, and no more than six', async () => {
    await fillCompared(library);
    await open('#/film/f1');
    const boxes = () => parts<HTMLInputElement>('beside-choose');
    boxes()[0]?.click();
    await eventually(() => expect(location.hash).toContain('beside='));
    boxes()[1]?.click();
    await eventually(() => expect(part('beside').querySelectorAll('thead th')).toHaveLength(2));
    expect(textOf('beside')).toContain('What Dov Kind says.');
  });

  test('takes the reader’s own mark in its place', async () => {
    await fillCompared(library);
    await open('#/film/f6');
    const field = part<HTMLInputElement>('own-score');
    type(field, '4/5');
    field.form?.requestSubmit();
    await eventually(() =>
      expect(document.querySelector('.axis-point[data-own]')?.textContent).toContain('You'),
    );
    expect((await library.films.get('f6'))?.ownScore).toMatchObject({ value: 4, best: 5 });
  });

  test('has its facts corrected, ids pasted as addresses', async () => {
    await fillCompared(library);
    await open('#/film/f6');
    part('film-facts').click();
    await eventually(() => expect(parts('facts-imdb')).toHaveLength(1));
    type(part<HTMLInputElement>('facts-imdb'), 'https://www.imdb.com/name/nm1/');
    part('facts-save').click();
    await eventually(() =>
      expect(document.querySelector('.film-facts-form .fault')?.textContent).toContain('IMDb'),
    );
    type(part<HTMLInputElement>('facts-imdb'), 'https://www.imdb.com/title/tt22207786/?ref_=x');
    type(part<HTMLInputElement>('facts-title'), 'Film Z');
    part('facts-save').click();
    await eventually(() => expect(document.querySelector('h1')?.textContent).toContain('Film Z'));
    expect(await library.films.get('f6')).toMatchObject({
      ids: { imdb: 'tt22207786' },
      otherTitles: ['Film G'],
    });
  });
});
