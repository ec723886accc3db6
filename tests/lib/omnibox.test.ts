import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openLibrary } from '../../lib/library/db.ts';
import { saveReview } from '../../lib/library/save.ts';
import { tendIndex } from '../../lib/search/tend.ts';
import { drafts } from '../components/library/some-library.ts';

type Suggestion = { content: string; description: string };
type Listeners = {
  changed?: (text: string, suggest: (given: Suggestion[]) => void) => Promise<void>;
  entered?: (text: string, disposition: string) => Promise<void>;
};
const heard: Listeners = {};
const opened: string[] = [];

vi.mock('../../lib/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => `chrome-extension://x${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => opened.push(`new ${url}`),
      update: async ({ url }: { url: string }) => opened.push(url),
    },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: {
        addListener: (listener: Listeners['changed']) => Object.assign(heard, { changed: listener }),
      },
      onInputCancelled: { addListener: () => undefined },
      onInputEntered: {
        addListener: (listener: Listeners['entered']) => Object.assign(heard, { entered: listener }),
      },
    },
  },
}));
const { registerOmnibox } = await import('../../lib/omnibox.ts');

async function suggested(text: string): Promise<Suggestion[]> {
  let given: Suggestion[] = [];
  await heard.changed?.(text, (suggestions) => {
    given = suggestions;
  });
  return given;
}

beforeEach(() => {
  opened.length = 0;
  registerOmnibox();
});

test('without an index there is nothing to suggest', async () => {
  expect(await suggested('long')).toEqual([]);
});

test('suggests what is found in one line, which the browser reads as text', async () => {
  const library = openLibrary();
  const { review } = await saveReview(library, { ...drafts.stars, filmTitle: 'Salt & <Stone>' });
  await tendIndex(library, () => undefined, new AbortController().signal);
  expect(await suggested('salt')).toEqual([
    {
      content: `#/review/${review.id}`,
      description: 'Salt &amp; &lt;Stone&gt; (2023) · ★★★☆☆ · Tom Ember · The Guardian',
    },
  ]);
  expect(await suggested('   ')).toEqual([]);
  library.close();
});

test('a suggestion opens its review, anything else the search for it', async () => {
  await heard.entered?.('#/review/abc', 'currentTab');
  await heard.entered?.(' slow burn ', 'newForegroundTab');
  expect(opened).toEqual([
    'chrome-extension://x/library.html#/review/abc',
    'new chrome-extension://x/library.html#/reviews?text=slow+burn',
  ]);
});
