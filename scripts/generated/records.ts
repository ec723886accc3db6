import { titleKeys } from '../../lib/films/keys.ts';
import type {
  AnnotationRecord,
  CopyRecord,
  FilmRecord,
  ReviewRecord,
  TagRecord,
  WatchRecord,
} from '../../lib/library/records.ts';
import { make } from '../../lib/library/stamp.ts';
import { tagId } from '../../lib/library/tags.ts';
import { addressKey } from '../../lib/reading/address.ts';
import type { Score } from '../../lib/scores/model.ts';
import { parseScore } from '../../lib/scores/parse.ts';
import { Random } from './random.ts';
import { makeText, makeVocabulary, names } from './vocabulary.ts';

/** What a generated library is like. */
export interface Recipe {
  reviews: number;
  /** Words of text for each review: a sentence or two are its excerpt, the rest its reading copy. */
  words: number;
  seed: number;
  /** Printed scores of each idiom, with how often each is given. */
  idioms: readonly (readonly (readonly [string, number])[])[];
}

export interface Records {
  films: FilmRecord[];
  reviews: ReviewRecord[];
  copies: CopyRecord[];
  annotations: AnnotationRecord[];
  watchlist: WatchRecord[];
  tags: TagRecord[];
}

const BEGIN = Date.UTC(2015, 0, 1);
const YEARS = 10 * 365 * 86_400_000;
const EXCERPT_WORDS = 45;

/** A whole library in the forms of its tables, the same for the same recipe, made in portions of about a thousand reviews. */
export function* makeRecords({ reviews, words, seed, idioms }: Recipe): Generator<Records> {
  const random = new Random(seed);
  const vocabulary = makeVocabulary(random, 30_000);
  const films = Array.from({ length: Math.max(5, Math.round(reviews / 6)) }, () => makeFilm(random));
  const outlets = Array.from({ length: Math.min(300, 12 + Math.round(reviews / 120)) }, (_, i) => ({
    name: names.outlet(random, i),
    host: `paper-${i}.example`,
    idiom: random.of(idioms),
    scored: random.chance(0.75),
  }));
  const critics = Array.from({ length: Math.min(1500, 15 + Math.round(reviews / 60)) }, () => ({
    name: names.person(random),
    outlet: random.of(outlets),
  }));
  const parsed = new Map<string, Score | undefined>();
  const scoreOf = (raw: string) => {
    if (!parsed.has(raw)) parsed.set(raw, parseScore(raw));
    return parsed.get(raw);
  };

  let next = emptyRecords();
  next.films = films;
  next.watchlist = films
    .filter(() => random.chance(0.05))
    .map((film) => make(film.id, { state: random.of(['want', 'seen', 'dropped'] as const) }, film.created));
  for (const film of films) {
    const score = random.chance(0.08) ? scoreOf(`${1 + random.below(9) / 2}/5`) : undefined;
    if (score) film.ownScore = score;
  }
  const tags = new Map<string, TagRecord>();
  for (let i = 0; i < reviews; i++) {
    const film = films[random.zipf(films.length)] ?? makeFilm(random);
    const critic = critics[random.zipf(critics.length)] ?? { name: '', outlet: random.of(outlets) };
    const { outlet } = critic;
    const created = BEGIN + Math.floor((YEARS * i) / reviews);
    const url = `https://${outlet.host}/reviews/${i}`;
    const id = random.hex(32);
    const score = outlet.scored ? scoreOf(random.weighted(outlet.idiom)) : undefined;
    const given = Array.from({ length: random.below(3) }, () => names.tag(random));
    for (const name of given) tags.set(tagId(name), make(tagId(name), { name }, BEGIN));
    const excerptWords = Math.min(EXCERPT_WORDS, words);
    const fields = {
      film: film.id,
      outlet: outlet.name,
      critics: [critic.name],
      published: new Date(created - random.below(30) * 86_400_000).toISOString().slice(0, 10),
      url,
      address: addressKey(url),
      headline: makeText(random, vocabulary, 7),
      excerpt: makeText(random, vocabulary, excerptWords),
      scores: score ? [score] : [],
      tags: [...new Set(given)],
      note: random.chance(0.05) ? makeText(random, vocabulary, 12) : '',
    };
    next.reviews.push(make(id, fields, created));
    if (words > EXCERPT_WORDS) {
      const text = makeText(random, vocabulary, words - excerptWords);
      next.copies.push(make(id, { blocks: [{ kind: 'paragraph' as const, text }], words }, created));
    }
    if (random.chance(0.1)) {
      const quote = makeText(random, vocabulary, 15);
      const mark = { review: id, selectors: [], quote, position: 0, note: '', aspect: 'acting', tags: [] };
      next.annotations.push(make(random.hex(32), mark, created));
    }
    if (next.reviews.length === 1000) {
      yield next;
      next = emptyRecords();
    }
  }
  next.tags = [...tags.values()];
  yield next;
}

function emptyRecords(): Records {
  return { films: [], reviews: [], copies: [], annotations: [], watchlist: [], tags: [] };
}

function makeFilm(random: Random): FilmRecord {
  const title = names.film(random);
  const directors = [names.person(random)];
  const year = 1960 + Math.floor(Math.sqrt(random.next()) * 66);
  const fields = { title, otherTitles: [], year, directors, ids: { tmdb: String(random.below(1_000_000)) } };
  return make(random.hex(32), { ...fields, keys: titleKeys(fields) }, BEGIN);
}
