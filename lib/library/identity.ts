import { titleKey } from '../films/keys.ts';
import type { FilmIdentity } from '../films/model.ts';
import { type Reading, sure } from '../reading/model.ts';
import type { Draft } from './draft.ts';

/** The film that a page says it is about, as far as is sure. */
export function saidFilm(reading: Reading): FilmIdentity | undefined {
  const title = sure(reading, 'filmTitle');
  if (!title) return undefined;
  const originalTitle = sure(reading, 'originalTitle');
  const year = sure(reading, 'year');
  const directors = sure(reading, 'directors');
  const ids = sure(reading, 'filmIds');
  return {
    title,
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
    ...(directors && { directors }),
    ...(ids && { ids }),
  };
}

/** The film that a draft is about. */
export function draftFilm(draft: Draft): FilmIdentity {
  const { filmTitle, originalTitle, year, directors, filmIds } = draft;
  return {
    title: filmTitle,
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
    directors,
    ids: filmIds,
  };
}

/** The id of the correction of one page, by the id of its review. */
export function pageCorrectionId(review: string): string {
  return `review:${review}`;
}

/** The id of the correction of what a page says: the same for every outlet that says it. */
export function correctionId(said: FilmIdentity): string {
  return `${titleKey(said.title)}|${said.year ?? ''}`;
}
