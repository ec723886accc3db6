import type { OutForm } from '../form.ts';
import { type Cited, citedReviews } from '../write/cite.ts';
import { personOf } from '../write/person.ts';

const FILE = 'reviews.csl.json';

/**
 * CSL-JSON (citation-style-language/schema, csl-data.json 1.0.2): each review an item of type `review`, its film in
 * `reviewed-title`, the directors in `reviewed-author`. The mark is a note: CSL has no place of its own for it.
 */
export const cslJson: OutForm = {
  id: 'csl-json',
  name: 'form_csl_json',
  carries: ['title', 'year', 'directors', 'reviews', 'scores', 'tags', 'note'],
  extensions: ['json'],
  mediaTypes: ['application/vnd.citationstyles.csl+json'],
  takes: 'entries',
  async *write(entries) {
    yield { name: FILE, text: '[' };
    let first = true;
    for await (const cited of citedReviews(entries)) {
      yield { name: FILE, text: `${first ? '' : ','}\n${JSON.stringify(itemOf(cited), null, 2)}` };
      first = false;
    }
    yield { name: FILE, text: '\n]\n' };
  },
};

function itemOf({ entry, review, key, title, film, date, scores }: Cited): object {
  const { outlet, critics = [], url, excerpt, tags = [], note, language, saved } = review;
  const notes = [scores, note].filter(Boolean).join('\n');
  const directors = entry.film.directors ?? [];
  const day = saved.slice(0, 10).split('-').map(Number);
  return {
    id: key,
    type: 'review',
    title,
    ...(critics.length > 0 && { author: critics.map(personOf) }),
    ...(outlet && { 'container-title': outlet }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    accessed: { 'date-parts': [day] },
    URL: url,
    'reviewed-title': film,
    ...(directors.length > 0 && { 'reviewed-author': directors.map(personOf) }),
    ...(excerpt && { abstract: excerpt }),
    ...(language && { language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(notes && { note: notes }),
  };
}
