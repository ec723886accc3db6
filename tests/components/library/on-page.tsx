import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { stored } from '../fake-browser.ts';
import { eventually, mount } from '../mount.ts';
import { freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

export const main = () => document.querySelector('main');

/**
 * The library's page in each test of a file, on a library of its own. `open` shows an address, and waits until its view is ready; what
 * a page does that jsdom does not know does nothing.
 */
export function libraryPage() {
  let library: Library;
  let leave = () => {};
  beforeEach(() => {
    stored.clear();
    library = freshLibrary();
    vi.stubGlobal('scrollTo', vi.fn<() => void>());
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });
  afterEach(() => {
    leave();
    library.close();
    vi.unstubAllGlobals();
  });
  return {
    get library() {
      return library;
    },
    /** Leaves the page, to open it anew. */
    leave: () => leave(),
    async open(hash: string) {
      history.replaceState(null, '', `/library.html${hash}`);
      leave = mount(<LibraryPage library={library} />).unmount;
      await eventually(() => expect(main()?.dataset['state']).toBe('ready'));
    },
  };
}
