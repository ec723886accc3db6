import { titlesIn } from '../language/headline-forms.ts';
import { namesIn } from '../language/names.ts';
import { callsItselfReview, isReviewWord } from '../language/review-words.ts';
import { cleanTitle } from '../language/title.ts';
import { yearIn } from '../language/year.ts';
import { FILM_TYPES, isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn, textsOf } from '../page/schema.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import { idsIn } from './film-links.ts';

const WORKS = ['creativework', 'thing', 'work', 'item', 'videoobject'];

export const isFilm = (node: SchemaNode): boolean => isA(node, ...FILM_TYPES);

/** "Title – Film Review" as the title; "Title Movie Review – A Verdict", as plugins take it from the headline. */
function withoutReview(name: string): string {
  if (isReviewWord(folded(name).split(' ').at(-1) ?? ''))
    return name.replace(/(?:[\s:–—|-]{1,5}(?:film|movie))?[\s:–—|-]{1,5}\S{1,40}$/i, '');
  const [told] = callsItselfReview(folded(name)) ? titlesIn(name) : [];
  return told?.form === 'review' ? told.title : name;
}

/** What a node says of the film that it is, scaled by how `sure` it is that this is the film meant. */
export function* film(node: SchemaNode, sure: number): Generator<Proposal> {
  if (isA(node, ...OTHER_TYPES)) return;
  const at = (property: string) => `${node.path}.${property}`;
  const typed = isFilm(node) ? 1 : isA(node, ...WORKS) ? 0.85 : node.types.length === 0 ? 0.8 : 0.4;
  const name = textIn(node, 'name', 'headline');
  if (name && name.length < 150) {
    const { title, year } = cleanTitle(withoutReview(name));
    yield fact('filmTitle', title, 0.9 * sure * typed, at('name'), name);
    if (year) yield fact('year', year, 0.85 * sure, at('name'), name);
  }
  const alternate = textIn(node, 'alternateName', 'alternativeHeadline');
  if (alternate && alternate.length < 150 && isFilm(node))
    yield fact('originalTitle', cleanTitle(alternate).title, 0.6, at('alternateName'));
  // `releasedEvent` and `datePublished` are the film's; `dateCreated` is at times the database entry's.
  const released = nodesOf(node, 'releasedEvent').map((event) => [textIn(event, 'startDate'), 0.85] as const);
  const dates = [
    ...released,
    [textIn(node, 'releaseDate', 'dateReleased'), 0.8],
    [textIn(node, 'datePublished'), 0.72],
    [textIn(node, 'copyrightYear'), 0.7],
  ] as const;
  const created = [textIn(node, 'dateCreated'), dates.some(([text]) => text) ? 0.2 : 0.62] as const;
  for (const [text = '', worth] of [...dates, created]) {
    const year = yearIn(text);
    if (year) yield fact('year', year, worth * sure, at('datePublished'), text);
  }
  const directors = ['director', 'directors'].map((property) =>
    textsOf(node, property).flatMap((text) => namesIn(text)),
  );
  const names = directors.find((list) => list.length > 0);
  if (names) yield fact('directors', names.slice(0, 8), 0.9 * sure, at('director'));
  const ids = idsIn(['sameAs', 'url', 'identifier', '@id'].flatMap((property) => textsOf(node, property)));
  if (Object.keys(ids).length > 0) yield fact('filmIds', ids, 0.9 * sure, at('sameAs'));
}
