// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopy } from '../../../lib/library/copies.ts';
import type { Library } from '../../../lib/library/db.ts';
import { stored } from '../fake-browser.ts';
import { eventually, mount, part, parts, type } from '../mount.ts';
import { fill, freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let library: Library;
let leave = () => {};
let id: string;

const open = async (hash: string) => {
  history.replaceState(null, '', `/library.html${hash}`);
  leave = mount(<LibraryPage library={library} />).unmount;
  await eventually(() => expect(document.querySelector('main')?.dataset['state']).toBe('ready'));
};
const said = () => [...document.querySelectorAll('output')].map((output) => output.textContent).join(' ');

beforeEach(async () => {
  stored.clear();
  library = freshLibrary();
  id = (await fill(library))[0]?.review.id ?? '';
  await keepCopy(library, id, {
    language: 'en-GB',
    blocks: [
      { kind: 'heading', text: 'Act one' },
      { kind: 'paragraph', text: 'The corridor hums like a <b>refrigerator</b>.' },
      { kind: 'quote', text: 'Nobody leaves.' },
    ],
    words: 11,
  });
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
});
afterEach(() => {
  leave();
  library.close();
  vi.unstubAllGlobals();
});

describe('a review’s page', () => {
  test('shows its text, as text, in the page’s language', async () => {
    await open(`#/review/${id}`);
    expect(document.querySelector('h1')?.textContent).toBe('A corridor with no doors');
    const text = part('copy').querySelector('.copy-text');
    const blocks = [...(text?.querySelectorAll(':scope > .copy-part > *') ?? [])];
    expect(blocks.map((block) => block.localName)).toEqual(['h3', 'p', 'blockquote']);
    expect(blocks.map((block) => block.getAttribute('lang'))).toEqual(['en-GB', 'en-GB', 'en-GB']);
    expect(text?.textContent).toContain('<b>refrigerator</b>');
    expect(document.querySelector('main')?.textContent).toContain('11 words');
    await eventually(() => expect(document.title).toContain('A corridor with no doors'));
  });

  test('without a copy says so, and leads to the page', async () => {
    await library.copies.clear();
    await open(`#/review/${id}`);
    expect(part('no-copy').textContent).toContain('No reading copy');
    expect(part<HTMLAnchorElement>('original').href).toBe('https://lwlies.com/reviews/the-long-corridor');
  });

  test('is found from the list, and by the words of its text', async () => {
    await open('#/reviews');
    type(part<HTMLInputElement>('search'), 'refrigerator');
    await eventually(() => expect(parts('review')).toHaveLength(1));
    part('read').click();
    await eventually(() => expect(location.hash).toBe(`#/review/${id}`));
    await eventually(() => expect(parts('copy')).toHaveLength(1));
  });

  test('of a review that is not there is said not to be', async () => {
    await open('#/review/nobody');
    expect(part('empty').textContent).toContain('This review is not in the library');
  });
});

describe('the settings of copies', () => {
  test('the box keeps what it is set to', async () => {
    await open('#/settings');
    await eventually(() => expect(part<HTMLInputElement>('keep-copies').disabled).toBe(false));
    expect(part<HTMLInputElement>('keep-copies').checked).toBe(true);
    part('keep-copies').click();
    await eventually(() => expect(stored.get('setting:keepCopies')).toBe(false));
    await eventually(() => expect(part<HTMLInputElement>('keep-copies').checked).toBe(false));
  });

  test('all are deleted at once, and brought back', async () => {
    await open('#/settings');
    await eventually(() => expect(part('copies-count').textContent).toBe('1 copy is kept.'));
    part('delete-copies').click();
    await eventually(() => expect(said()).toContain('1 reading copy deleted. The review stays.'));
    await eventually(() => expect(part('copies-count').textContent).toBe('0 copies are kept.'));
    expect(parts('delete-copies')).toEqual([]);
    part('undo').click();
    await eventually(() => expect(part('copies-count').textContent).toBe('1 copy is kept.'));
  });
});
