// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopy } from '../../../lib/library/copies.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';
import { choose, eventually, mount, part, parts, type } from '../mount.ts';
import { fill, freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let library: Library;
let leave = () => {};
let first: string;
let second: string;

const main = () => document.querySelector('main');
const open = async (hash: string) => {
  history.replaceState(null, '', `/library.html${hash}`);
  leave = mount(<LibraryPage library={library} />).unmount;
  await eventually(() => expect(main()?.dataset['state']).toBe('ready'));
};
const quotes = () =>
  [...document.querySelectorAll('[data-part="passage"] blockquote')].map((q) => q.textContent);

let made = 0;
const passage = (review: string, quote: string, more: Partial<AnnotationRecord> = {}): AnnotationRecord => {
  made += 1;
  const selectors: AnnotationRecord['selectors'] = [
    { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
  ];
  const kept = { id: `p${made}`, v: 1 as const, created: made, changed: {} };
  return { ...kept, review, selectors, quote, position: made, note: '', tags: [], ...more };
};

beforeEach(async () => {
  library = freshLibrary();
  made = 0;
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  const saved = await fill(library);
  first = saved[0]?.review.id ?? '';
  second = saved[2]?.review.id ?? '';
});
afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

const markSome = () =>
  library.annotations.bulkPut([
    passage(first, 'The corridor hums.', { aspect: 'sound', note: 'Louder than the Guardian says' }),
    passage(first, 'Nobody leaves.', { aspect: 'story', spoiler: true, tags: ['ending'] }),
    passage(second, 'Un été sans fin.', { aspect: 'sound' }),
  ]);

describe('all passages', () => {
  test('teach marking while there are none', async () => {
    await open('#/passages');
    expect(part('empty').textContent).toContain('Select a sentence');
  });

  test('show words, note and the way to the page; spoilers only when asked for', async () => {
    await markSome();
    await open('#/passages');
    expect(quotes()).toEqual(['Un été sans fin.', 'The corridor hums.']);
    part('veil').click();
    await eventually(() => expect(quotes()).toContain('Nobody leaves.'));
    expect(parts<HTMLAnchorElement>('at-passage').map(({ hash }) => hash)).toContain(
      '#:~:text=The%20corridor%20hums.',
    );
    expect(main()?.textContent).toContain('Louder than the Guardian says');
  });

  test('are searched and narrowed by the address', async () => {
    await markSome();
    await open('#/passages');
    type(part<HTMLInputElement>('search'), 'ete');
    await eventually(() => expect(quotes()).toEqual(['Un été sans fin.']));
    expect(location.hash).toBe('#/passages?text=ete');
    type(part<HTMLInputElement>('search'), '');
    await eventually(() => expect(parts('passage')).toHaveLength(3));
    choose(part<HTMLSelectElement>('aspect-filter'), 'story');
    await eventually(() => expect(parts('passage')).toHaveLength(1));
    expect(location.hash).toBe('#/passages?aspect=story');
  });

  test('a critic’s alone, until the filter is taken away', async () => {
    await markSome();
    await open('#/passages?critic=Ada+Zed');
    expect(quotes()).toEqual(['Un été sans fin.']);
    part('clear-critic').click();
    await eventually(() => expect(parts('passage')).toHaveLength(3));
  });

  test.each([
    ['film', ['The Long Corridor (2023) 2', 'Été sans fin (2019) 1']],
    ['critic', ['Iris Quill 2', 'Ada Zed 1']],
    ['aspect', ['Sound 2', 'Story 1']],
    ['tag', ['ending 1', 'Without tags 2']],
  ])('are put together by %s', async (by, headings) => {
    await markSome();
    await open(`#/passages?by=${by}`);
    const found = [...document.querySelectorAll('[data-part="passage-group"] h2')];
    expect(found.map((heading) => heading.textContent)).toEqual(headings);
  });
});

describe('a reading copy', () => {
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent);

  test('has the marks in it, notes beside, and what is not in it after', async () => {
    await keepCopy(library, first, {
      language: 'en',
      blocks: [{ kind: 'paragraph', text: 'At night “the corridor hums.” Nobody leaves.' }],
      words: 7,
    });
    await markSome();
    await library.annotations.put(passage(first, 'Words of another day', { aspect: 'themes' }));
    await open(`#/review/${first}?passage=p1`);
    expect(texts('mark')).toEqual(['the corridor hums.', 'Spoiler: show it']);
    expect(document.querySelector('mark[data-pointed="true"]')?.textContent).toBe('the corridor hums.');
    expect(parts('passage-note')[0]?.textContent).toContain('SoundLouder than the Guardian says');
    document.querySelector<HTMLElement>('mark [data-part="veil"]')?.click();
    await eventually(() => expect(texts('mark')).toEqual(['the corridor hums.', 'Nobody leaves.']));
    expect(part('missing-passages').textContent).toContain('Words of another day');
    expect(document.querySelector('.copy-text')?.textContent).toContain('At night “the corridor hums.”');
  });

  test('is set larger for good', async () => {
    await keepCopy(library, first, { blocks: [{ kind: 'paragraph', text: 'Words.' }], words: 1 });
    await open(`#/review/${first}`);
    document.querySelector<HTMLInputElement>('[data-part="text-size"] [value="large"]')?.click();
    await eventually(() =>
      expect(document.querySelector('.copy-text')?.getAttribute('data-size')).toBe('large'),
    );
  });

  test('where none is kept, the marks stand by themselves', async () => {
    await markSome();
    await open(`#/review/${first}`);
    expect(parts('passage')).toHaveLength(2);
  });
});
