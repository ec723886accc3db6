import { type Reading, SURE, sure } from '../reading/model.ts';
import type { Draft } from './draft.ts';
import { pageAddress } from './page-address.ts';
import type { FilmRecord, ReviewRecord, WatchRecord } from './records.ts';

/** What was read for sure, to be filled in. */
export function draftOfReading(reading: Reading): Draft {
  const originalTitle = sure(reading, 'originalTitle');
  const year = sure(reading, 'year');
  const published = sure(reading, 'published');
  const language = sure(reading, 'language');
  return {
    filmTitle: sure(reading, 'filmTitle') ?? '',
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
    directors: sure(reading, 'directors') ?? [],
    filmIds: sure(reading, 'filmIds') ?? {},
    outlet: sure(reading, 'outlet') ?? '',
    critics: sure(reading, 'critics') ?? [],
    ...(published && { published }),
    headline: sure(reading, 'headline') ?? '',
    excerpt: sure(reading, 'excerpt') ?? '',
    url: pageAddress(reading),
    scores: reading.scores.filter((score) => score.confidence >= SURE).map((score) => score.value),
    ...(language && { language }),
    tags: [],
    note: '',
  };
}

/** A saved review as it was saved, with its film. */
export function draftOfSaved(review: ReviewRecord, film: FilmRecord, watch?: WatchRecord): Draft {
  const { outlet, critics, published, headline, excerpt, url, scores, language, tags, note } = review;
  const saved = { outlet, critics, headline, excerpt, url, scores, tags, note };
  const dated = { ...(published && { published }), ...(language && { language }) };
  return withOwn({ ...saved, ...dated, ...factsOf(film) }, film, watch);
}

/** The draft with what the library knows of its film where the page does not state it. */
export function withKnown(draft: Draft, film: FilmRecord, watch?: WatchRecord): Draft {
  const known = factsOf(film);
  const filled = {
    ...known,
    ...draft,
    directors: draft.directors.length > 0 ? draft.directors : known.directors,
    filmIds: { ...known.filmIds, ...draft.filmIds },
  };
  return withOwn(filled, film, watch);
}

/** The draft about another film than the page says. */
export function withFilm(draft: Draft, film: FilmRecord, watch?: WatchRecord): Draft {
  const { originalTitle: _, year: __, ...rest } = draft;
  return withOwn({ ...rest, ...factsOf(film) }, film, watch);
}

function factsOf(film: FilmRecord) {
  const { title, originalTitle, year, directors, ids } = film;
  return {
    filmTitle: title,
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
    directors,
    filmIds: ids,
  };
}

function withOwn(draft: Draft, film: FilmRecord, watch: WatchRecord | undefined): Draft {
  const { ownScore } = film;
  return { ...draft, ...(ownScore && { ownScore }), ...(watch && { watch: watch.state }) };
}
