import { addressKey } from '../../lib/reading/address.ts';

const WORDS =
  'the film a camera light corridor woman court rain silence of and in with without over room door glass harbour boat slow late score frame edge voice trial city winter hand table letter garden street'.split(
    ' ',
  );

/** A passage as it is to be marked. */
interface Passage {
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** Numbers that look random and are the same every time. */
function* numbers(): Generator<number, never> {
  for (let seed = 7; ; seed = (seed * 48_271) % 2_147_483_647) yield seed;
}

/** A review of so many words in paragraphs of 80, and so many passages of it, evenly spread. */
export function markedPage(words: number, marks: number): { html: string; passages: Passage[] } {
  const random = numbers();
  const text = Array.from(
    { length: words },
    (_, i) => `${WORDS[random.next().value % WORDS.length]}${i % 13 === 12 ? '.' : ''}`,
  );
  const paragraphs = Array.from({ length: Math.ceil(words / 80) }, (_, i) =>
    text.slice(i * 80, i * 80 + 80).join(' '),
  );
  const all = paragraphs.join('\n');
  const step = Math.floor(paragraphs.length / marks) || 1;
  const passages = paragraphs
    .filter((_, i) => i % step === 0)
    .slice(0, marks)
    .map((paragraph) => {
      const at = all.indexOf(paragraph) + paragraph.indexOf(' ', 60) + 1;
      const end = all.indexOf(' ', at + 50);
      return {
        quote: all.slice(at, end),
        prefix: all.slice(Math.max(0, at - 100), at),
        suffix: all.slice(end, end + 100),
        start: at,
      };
    });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long review – a test of length</title>
<link rel="canonical" href="https://long.example/reviews/long">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Review","name":"Long review","itemReviewed":{"@type":"Movie","name":"Long"},"reviewRating":{"@type":"Rating","ratingValue":3,"bestRating":5}}</script>
</head><body><main><article>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></main></body></html>`;
  return { html, passages };
}

/** An expression that puts a review at that address and these passages into the library, in a page of the extension. */
export function seed(url: string, passages: readonly Passage[]): string {
  const kept = (id: string) => ({ id, v: 1, created: 1, changed: {} });
  const film = {
    ...kept('long-film'),
    title: 'Long',
    otherTitles: [],
    directors: [],
    ids: {},
    keys: ['long'],
  };
  const review = {
    ...kept('long-review'),
    film: film.id,
    outlet: '',
    critics: [],
    url,
    address: addressKey(url),
    headline: '',
    excerpt: '',
    scores: [],
    tags: [],
    note: '',
  };
  const aspects = ['story', 'acting', 'direction', 'image', 'sound', 'themes', 'verdict'];
  const annotations = passages.map(({ quote, prefix, suffix, start }, i) => ({
    ...kept(`long-${i}`),
    review: review.id,
    quote,
    position: start,
    note: '',
    tags: [],
    aspect: aspects[i % aspects.length],
    selectors: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start, end: start + quote.length },
    ],
  }));
  const rows = JSON.stringify({ films: [film], reviews: [review], annotations });
  return `new Promise((resolve, reject) => {
    const opening = indexedDB.open('cutting-room');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const rows = ${rows};
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row);
      writing.oncomplete = () => { opening.result.close(); resolve(); };
      writing.onerror = () => reject(writing.error);
    };
  })`;
}
