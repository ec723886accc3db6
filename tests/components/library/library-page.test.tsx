// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { choose, eventually, mount, part, parts, type } from '../mount.ts';
import { drafts, fill, freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let library: Library;
let leave = () => {};

function open(hash = ''): void {
  history.replaceState(null, '', `/library.html${hash}`);
  leave = mount(<LibraryPage library={library} />).unmount;
}

const main = () => document.querySelector<HTMLElement>('main');
const titles = () => parts('film-link').map((link) => link.textContent);
const said = () => [...document.querySelectorAll('output')].map((output) => output.textContent).join(' ');
const shows = (view: string) =>
  eventually(() => expect(main()?.dataset).toMatchObject({ view, state: 'ready' }));

beforeEach(() => {
  library = freshLibrary();
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
});

afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

describe('the list of reviews', () => {
  test('an empty library says how to begin, and offers nothing that needs a review', async () => {
    open();
    await shows('reviews');
    expect(part('empty').textContent).toContain('Nothing is clipped yet');
    expect(parts('search').concat(parts('export'))).toEqual([]);
  });

  test('shows each review with its film, marks, critic, outlet, date, sentence and tags', async () => {
    await fill(library);
    open();
    await shows('reviews');
    const row = parts('review').find((item) => item.textContent?.includes('Little White Lies'));
    for (const text of ['The Long Corridor', '2023', 'Iris Quill', '6 Sept 2024', 'It walks', 'slow burn'])
      expect(row?.textContent).toContain(text);
    const marks = [...(row?.querySelectorAll<HTMLElement>('[data-part="score"]') ?? [])];
    expect(marks.map(({ dataset }) => [dataset.value, dataset.label])).toEqual([
      ['3', 'Anticipation'],
      ['4', 'Enjoyment'],
      ['4', 'In Retrospect'],
    ]);
    expect(row?.dataset.address).toContain('lwlies.com/reviews/the-long-corridor');
    await eventually(() => expect(said()).toContain('3 reviews'));
  });

  test('opens the original by a link to a new tab that is told nothing of us', async () => {
    await fill(library);
    open();
    await shows('reviews');
    const link = parts<HTMLAnchorElement>('original').find((each) => each.textContent?.includes('no doors'));
    expect(link?.href).toBe('https://lwlies.com/reviews/the-long-corridor');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('searches as one types, in one step of the history', async () => {
    await fill(library);
    open();
    await shows('reviews');
    const steps = history.length;
    for (const text of ['e', 'em', 'ember']) type(part<HTMLInputElement>('search'), text);
    await eventually(() => expect(titles()).toEqual(['The Long Corridor']));
    expect(location.hash).toBe('#/reviews?text=ember');
    expect(history.length).toBe(steps);
    await eventually(() => expect(said()).toContain('1 review'));
  });

  test('says that nothing matches, and keeps the field to change', async () => {
    await fill(library);
    open('#/reviews?text=zzz');
    await shows('reviews');
    expect(part('empty').textContent).toContain('No review matches');
    expect(part<HTMLInputElement>('search').value).toBe('zzz');
  });

  test('filters by a tag and sorts, as its address says', async () => {
    await fill(library);
    open('#/reviews?tag=festival&sort=critic');
    await shows('reviews');
    expect(parts('review').map((row) => row.querySelector('.review-critic')?.textContent)).toEqual([
      'Iris Quill',
      'Tom Ember',
    ]);
    expect(part<HTMLSelectElement>('tag-filter').value).toBe('festival');
    choose(part<HTMLSelectElement>('tag-filter'), '');
    await eventually(() => expect(parts('review')).toHaveLength(3));
    choose(part<HTMLSelectElement>('sort'), 'film');
    await eventually(() => expect(titles()[0]).toBe('Été sans fin'));
    expect(location.hash).toBe('#/reviews?sort=film');
  });

  test('shows what another page saves, without reloading', async () => {
    await fill(library);
    open();
    await shows('reviews');
    await saveReview(library, {
      ...drafts.stars,
      filmTitle: 'New Here',
      filmIds: {},
      url: 'https://x.example/1',
    });
    await eventually(() => expect(titles()).toContain('New Here'));
  });

  test('deletes what is selected, and brings it back', async () => {
    await fill(library);
    open();
    await shows('reviews');
    for (const box of parts<HTMLInputElement>('select').slice(0, 2)) box.click();
    await eventually(() => expect(said()).toContain('2 reviews selected'));
    part('delete').click();
    await eventually(() => expect(parts('review')).toHaveLength(1));
    await eventually(() => part('undo'));
    part('undo').click();
    await eventually(() => expect(parts('review')).toHaveLength(3));
  });

  test('deletes one by its own button', async () => {
    await fill(library);
    open('#/reviews?text=ember');
    await shows('reviews');
    part('review').querySelector<HTMLElement>('[data-part="delete"]')?.click();
    await eventually(() => expect(parts('review')).toHaveLength(0));
    expect(document.activeElement?.className).toBe('notice');
  });

  test('a text that looks like markup is text', async () => {
    await saveReview(library, {
      ...drafts.stars,
      headline: '<img src=x onerror=alert(1)>',
      excerpt: '<b>bold</b>',
    });
    open();
    await shows('reviews');
    expect(part('review').textContent).toContain('<b>bold</b>');
    expect(document.querySelector('main b, main img')).toBeNull();
  });
});

describe('a film’s page', () => {
  test('shows what is known of it, every critic on one axis, and the reviews', async () => {
    const [first] = await fill(library);
    await saveReview(library, {
      ...drafts.threeMarks,
      watch: 'want',
      ownScore: { raw: '4.5/5', kind: 'stars', value: 4.5, best: 5, worst: 0 },
    });
    open(`#/film/${first?.film.id}`);
    await shows('film');
    expect(document.querySelector('h1')?.textContent).toBe('The Long Corridor 2023');
    await eventually(() => expect(document.title).toContain('The Long Corridor'));
    expect(main()?.textContent).toContain('Ada Voss');
    expect(part('watch-state').dataset.state).toBe('want');
    expect(parts<HTMLAnchorElement>('film-id').map((link) => link.href)).toEqual([
      'https://www.imdb.com/title/tt9999991/',
    ]);
    const points = [...part('axis').querySelectorAll('ol > li')].map((point) => point.textContent ?? '');
    expect(points).toHaveLength(3);
    expect(points.some((point) => point.includes('You'))).toBe(true);
    expect(parts('review')).toHaveLength(2);
  });

  test('places the critics by the number that its address asks for', async () => {
    const [first] = await fill(library);
    open(`#/film/${first?.film.id}`);
    await shows('film');
    const way = [...part('axis').querySelectorAll<HTMLAnchorElement>('nav a')].at(-1);
    way?.click();
    await eventually(() => expect(location.hash).toBe(`#/film/${first?.film.id}?how=calibrated`));
    await eventually(() =>
      expect(document.querySelector<HTMLElement>('figure.axis')?.dataset.how).toBe('calibrated'),
    );
  });

  test('a film that is not there is said not to be', async () => {
    open('#/film/nobody');
    await shows('film');
    expect(part('empty').textContent).toContain('This film is not in the library');
  });
});

test('an address of nothing is said to be of nothing, and back leads on', async () => {
  await fill(library);
  open('#/constructor');
  await shows('unknown');
  location.hash = '#/reviews';
  await shows('reviews');
  expect(parts('review')).toHaveLength(3);
});

test('settings ask the one question again', async () => {
  open('#/settings');
  await shows('settings');
  await eventually(() => expect(part<HTMLInputElement>('choice-click').checked).toBe(true));
});

test('a library that cannot be read is told of in plain words', async () => {
  library.close();
  open();
  await eventually(() => expect(main()?.dataset.state).toBe('error'));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('The library cannot be opened');
});

test('everything goes out as one JSON file, named after the day', async () => {
  await fill(library);
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  open();
  await shows('reviews');
  part('export').click();
  await eventually(() => expect(said()).toContain('Saved as cutting-room-'));
  expect(names[0]).toMatch(/^cutting-room-\d{4}-\d\d-\d\d\.json$/);
  expect(await files[0]?.text()).toContain('The Long Corridor');
  vi.restoreAllMocks();
});
