import type { Omnibox } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { t } from './i18n.ts';
import { type Library, openLibrary } from './library/db.ts';
import { reviewLine } from './review-line.ts';
import { asksWords, parseQuery } from './search/query.ts';
import { type FoundRow, foundRows } from './search/rows.ts';
import { SearchStore } from './search/store.ts';

/** As many as the browser shows. */
const MOST = 6;

interface Session {
  library: Library;
  store: SearchStore;
}

/** Answers what is typed after the keyword in the address bar: reviews as they are found; Enter opens one, or the whole search. */
export function registerOmnibox(): void {
  // Only what spares reading the index again with every letter: a background that was stopped begins anew.
  let session: Session | undefined;
  const begun = (): Session => {
    if (!session) {
      const library = openLibrary();
      session = { library, store: new SearchStore(library) };
    }
    return session;
  };
  const end = () => {
    session?.library.close();
    session = undefined;
  };

  browser.omnibox.setDefaultSuggestion({ description: t('omniboxSearch') });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const rows = await search(begun(), text).catch(() => []);
    suggest(
      rows.map((row) => ({ content: reviewHash(row.review.id), description: described(reviewLine(row)) })),
    );
  });
  browser.omnibox.onInputCancelled.addListener(end);
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    end();
    const hash = text.startsWith('#/') ? text : `#/reviews?${new URLSearchParams({ text: text.trim() })}`;
    await open(browser.runtime.getURL(`/library.html${hash}`), disposition);
  });
}

async function search({ library, store }: Session, text: string): Promise<FoundRow[]> {
  const query = parseQuery(text);
  const stock = asksWords(query) ? await store.load() : undefined;
  if (!stock) return [];
  const docs = await store.find(stock, query, 'relevance');
  return foundRows(
    library,
    Array.from(docs.subarray(0, MOST), (doc) => stock.idOf(doc)),
    query,
  );
}

const reviewHash = (id: string) => `#/review/${encodeURIComponent(id)}`;

/** Chrome reads descriptions as XML, Firefox as they are. */
function described(line: string): string {
  if (browser.runtime.getURL('/').startsWith('moz-')) return line;
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function open(url: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<unknown> {
  if (disposition === 'currentTab') return browser.tabs.update({ url });
  return browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
