import { yearIn } from '../language/dates.ts';
import { cleanTitle, titlesIn } from '../language/headline-forms.ts';
import { namesIn } from '../language/names.ts';
import { FILM_TYPES, isA, nodesOf, OTHER_TYPES, type SchemaNode, textIn, textsOf } from '../page/schema.ts';
import type { Proposal } from '../proposal.ts';
import { idsIn } from './film-links.ts';

const WORKS = ['creativework', 'thing', 'work', 'item', 'videoobject', ...FILM_TYPES];

export const isFilm = (node: SchemaNode): boolean => isA(node, ...FILM_TYPES);

/** What a node says of the film that it is, scaled by how `sure` it is that this is the film meant. */
export function* film(node: SchemaNode, sure: number): Generator<Proposal> {
  if (isA(node, ...OTHER_TYPES)) return;
  const typed = isFilm(node) ? 1 : isA(node, ...WORKS) ? 0.85 : node.types.length === 0 ? 0.8 : 0.4;
  const name = textIn(node, 'name', 'headline');
  if (name && name.length < 150) {
    const form = titlesIn(name).find((guess) => guess.form === 'review');
    const { title, year } = form ?? cleanTitle(name);
    yield {
      field: 'filmTitle',
      value: title,
      confidence: 0.9 * sure * typed,
      where: `${node.path}.name`,
      text: name,
    };
    if (year)
      yield { field: 'year', value: year, confidence: 0.85 * sure, where: `${node.path}.name`, text: name };
  }
  const alternate = textIn(node, 'alternateName', 'alternativeHeadline');
  if (alternate && alternate.length < 150 && isFilm(node)) {
    yield {
      field: 'originalTitle',
      value: cleanTitle(alternate).title,
      confidence: 0.6,
      where: `${node.path}.alternateName`,
    };
  }
  yield* filmYear(node, sure);
  const directors = textsOf(node, 'director').flatMap((text) => namesIn(text));
  const both = directors.length > 0 ? directors : textsOf(node, 'directors').flatMap((text) => namesIn(text));
  if (both.length > 0) {
    yield {
      field: 'directors',
      value: both.slice(0, 8),
      confidence: 0.9 * sure,
      where: `${node.path}.director`,
    };
  }
  const ids = idsIn([
    ...textsOf(node, 'sameAs'),
    ...textsOf(node, 'url'),
    ...textsOf(node, 'identifier'),
    ...textsOf(node, '@id'),
  ]);
  if (Object.keys(ids).length > 0) {
    yield { field: 'filmIds', value: ids, confidence: 0.9 * sure, where: `${node.path}.sameAs` };
  }
}

/** `releasedEvent` and `datePublished` are the film's; `dateCreated` is at times the database entry's. */
function* filmYear(node: SchemaNode, sure: number): Generator<Proposal> {
  const claims: [string | undefined, string, number][] = [];
  for (const event of nodesOf(node, 'releasedEvent'))
    claims.push([textIn(event, 'startDate'), 'releasedEvent.startDate', 0.85]);
  claims.push([textIn(node, 'releaseDate', 'dateReleased'), 'releaseDate', 0.8]);
  claims.push([textIn(node, 'datePublished'), 'datePublished', 0.72]);
  claims.push([textIn(node, 'copyrightYear'), 'copyrightYear', 0.7]);
  claims.push([textIn(node, 'dateCreated'), 'dateCreated', claims.some(([text]) => text) ? 0.2 : 0.62]);
  for (const [text, where, confidence] of claims) {
    const year = text ? yearIn(text) : undefined;
    if (year)
      yield {
        field: 'year',
        value: year,
        confidence: confidence * sure,
        where: `${node.path}.${where}`,
        text: text ?? '',
      };
  }
}
