import { calibrated } from '../../scores/calibrated.ts';
import { linear } from '../../scores/linear.ts';
import type { Entry, EntryReview } from '../entry.ts';
import type { OutForm, WriteOptions } from '../form.ts';
import { axis, nameOf, type Placed } from '../write/axis.ts';
import { fileName } from '../write/file-name.ts';
import { Html, html, webAddress } from '../write/html.ts';
import { meanPlace } from '../write/mark.ts';
import { PAGE_STYLE } from '../write/page-style.ts';
import { scoresLine } from '../write/scores.ts';

/**
 * One page that holds everything it needs, to print or to send: a table of the films where there are several, and of each film
 * every critic on one axis, their marks and sentences, and the marked passages. It loads nothing and runs nothing.
 */
export const htmlPage: OutForm = {
  id: 'html',
  name: 'form_html',
  carries: [
    'title',
    'year',
    'directors',
    'ownScore',
    'watch',
    'seenOn',
    'reviews',
    'scores',
    'passages',
    'note',
  ],
  extensions: ['html'],
  mediaTypes: ['text/html'],
  takes: 'entries',
  async *write(entries, options) {
    const name = `${fileName(options.title, 'cutting-room')}.html`;
    const all: Entry[] = [];
    for await (const entry of entries) all.push(entry);
    yield { name, text: head(options).text };
    if (all.length !== 1) yield { name, text: filmsTable(all, options).text };
    for (const entry of all)
      if (all.length === 1 || entry.reviews.length > 0) yield { name, text: filmPart(entry, options).text };
    yield { name, text: foot(options).text };
  },
};

function head({ language, title }: WriteOptions): Html {
  // Nothing is loaded, whatever stands in the texts.
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
`;
}
const foot = ({ say, now }: WriteOptions) => html`<footer>${say('made')} · ${now.slice(0, 10)}</footer>
</body>
</html>
`;

const filmName = ({ film }: Entry) => (film.year ? `${film.title} (${film.year})` : film.title);

function filmsTable(entries: readonly Entry[], { say }: WriteOptions): Html {
  return html`<div class="wide"><table>
<thead><tr><th>${say('film')}</th><th>${say('watchlist')}</th><th>${say('why')}</th><th class="number">${say('ownScore')}</th></tr></thead>
<tbody>${entries.map(
    (entry) => html`
<tr><td>${filmName(entry)}${entry.film.directors && html`<br><span class="muted">${entry.film.directors.join(', ')}</span>`}</td><td>${
      entry.watch && html`${say(entry.watch.state)} ${entry.watch.seenOn}`
    }</td><td>${entry.why && html`${nameOf(entry.why)} ${scoresLine(entry.why.scores)}`}</td><td class="number">${
      entry.ownScore && scoresLine([entry.ownScore])
    }</td></tr>`,
  )}
</tbody></table></div>
`;
}

function filmPart(entry: Entry, options: WriteOptions): Html {
  const { film, note, ownScore, reviews } = entry;
  const { say } = options;
  const placed: Placed[] = reviews.flatMap((review) => {
    const place = meanPlace(review.scores, linear);
    return place === undefined ? [] : [{ review, place }];
  });
  return html`<section>
<h2>${filmName(entry)}</h2>
<p class="muted">${[film.originalTitle, film.directors?.join(', ')].filter(Boolean).join(' · ')}</p>
${ownScore && html`<p>${say('ownScore')}: ${scoresLine([ownScore])}</p>`}${note && html`<p>${note}</p>`}
${placed.length > 0 && axis(placed)}
${reviews.length > 0 && reviewsTable(reviews, options)}${passages(reviews, options)}
</section>
`;
}

function reviewsTable(reviews: readonly EntryReview[], { say }: WriteOptions): Html {
  const heads = (['critic', 'outlet', 'score'] as const).map((text) => html`<th>${say(text)}</th>`);
  const numbers = (['linear', 'calibrated', 'published'] as const).map(
    (text) => html`<th class="number">${say(text)}</th>`,
  );
  return html`<div class="wide"><table><thead><tr>${heads}${numbers}</tr></thead><tbody>${reviews.map(
    (review) => {
      const address = webAddress(review.url);
      const name = address ? html`<a href="${address}">${nameOf(review)}</a>` : nameOf(review);
      const places = [meanPlace(review.scores, linear), meanPlace(review.scores, calibrated)];
      return html`
<tr><td>${name}${review.excerpt && html`<br><span class="muted">${review.excerpt}</span>`}</td><td>${review.outlet}</td><td>${scoresLine(review.scores)}</td>${places.map(
        (place) => html`<td class="number">${place}</td>`,
      )}<td class="number">${review.published?.slice(0, 10)}</td></tr>`;
    },
  )}
</tbody></table></div>
`;
}

function passages(reviews: readonly EntryReview[], { say, spoilers }: WriteOptions): Html | false {
  const marked = reviews.flatMap((review) =>
    review.passages.filter(({ spoiler }) => spoilers || !spoiler).map((passage) => ({ review, passage })),
  );
  if (marked.length === 0) return false;
  const byAspect = marked.toSorted((a, b) =>
    (a.passage.aspect ?? '\uFFFF').localeCompare(b.passage.aspect ?? '\uFFFF'),
  );
  return html`<h3>${say('passages')}</h3>
${byAspect.map(
  ({ review, passage }) => html`<blockquote>${passage.quote}</blockquote>
<p class="muted">${[passage.aspectName, nameOf(review), passage.spoiler && say('spoiler'), passage.note].filter(Boolean).join(' · ')}</p>
`,
)}`;
}
