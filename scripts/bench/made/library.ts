import { titleKeys } from '../../../lib/films/keys.ts';
import type { FilmRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { make } from '../../../lib/library/stamp.ts';
import type { Score } from '../../../lib/scores/model.ts';
import { criticName, filmTitle, outletName, words } from './names.ts';
import { normal, seeded } from './random.ts';

/** A library that never was: the same for the same number of reviews. */
export interface MadeLibrary {
  films: FilmRecord[];
  reviews: Generator<ReviewRecord>;
}

/** Reviews of a film, of a critic, and films with a mark of the reader's own, in the middle. */
const [perFilm, perCritic, ownEvery] = [6, 120, 12];
const scales = [
  { kind: 'stars', best: 5, step: 0.5 },
  { kind: 'stars', best: 4, step: 0.5 },
  { kind: 'points', best: 10, step: 1 },
  { kind: 'percent', best: 100, step: 1 },
] as const;

const id = (random: () => number) =>
  Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

/** A number of 0 to 100 as a critic of that scale prints it. */
function markAt(number: number, scale: number): Score {
  const { kind, best, step } = scales[scale % scales.length] ?? scales[0];
  const value = Math.max(0, Math.min(best, Math.round((number / 100) * (best / step)) * step));
  return { raw: `${value}/${best}`, kind, value, best, worst: kind === 'stars' ? 0 : null };
}

/**
 * Makes a library. Films have a worth, critics a kindness and a taste of their own, and a fifth of the reviews prints no mark. Some
 * critics and films have many reviews, most have few.
 */
export function makeLibrary(count: number, wordsEach = 60): MadeLibrary {
  const random = seeded(20_261_125);
  const critics = Array.from({ length: Math.max(3, Math.round(count / perCritic)) }, (_, i) => ({
    name: criticName(i),
    outlet: outletName(i % Math.max(2, Math.round(count / 500))),
    kindness: normal(random) * 7,
    noise: 8 + random() * 14,
    scale: Math.floor(random() * scales.length),
  }));
  const films = Array.from({ length: Math.max(2, Math.round(count / perFilm)) }, (_, i) => {
    const worth = Math.max(5, Math.min(95, 62 + normal(random) * 16));
    const own = i % ownEvery === 0 ? { ownScore: markAt(worth + normal(random) * 12, 0) } : {};
    const titles = { title: filmTitle(i), otherTitles: [], directors: [criticName(i * 7 + 3)] };
    const fields = { ...titles, year: 1950 + (i % 75), ids: { imdb: `tt${8_000_000 + i}` }, ...own };
    return { worth, record: make(id(random), { ...fields, keys: titleKeys(fields) }, 1_600_000_000_000 + i) };
  });

  /** The first are taken more often: the square of a random number leans to 0. */
  const leaning = (length: number) => Math.floor(random() ** 2 * length);

  function* reviews(): Generator<ReviewRecord> {
    for (let i = 0; i < count; i++) {
      const critic = critics[leaning(critics.length)] ?? critics[0];
      const film = films[leaning(films.length)] ?? films[0];
      if (!critic || !film) return;
      const number = film.worth + critic.kindness + normal(random) * critic.noise;
      const url = `https://made.example/${i}`;
      yield make(
        id(random),
        {
          film: film.record.id,
          outlet: critic.outlet,
          critics: [critic.name],
          published: new Date(Date.UTC(2000, 0, 1 + (i % 9400))).toISOString().slice(0, 10),
          url,
          address: `made.example/${i}`,
          headline: words(random, 6),
          excerpt: words(random, wordsEach),
          scores: random() < 0.2 ? [] : [markAt(number, critic.scale)],
          tags: i % 9 === 0 ? ['festival'] : [],
          note: '',
          language: 'en',
        },
        1_700_000_000_000 + i * 1000,
      );
    }
  }
  return { films: films.map(({ record }) => record), reviews: reviews() };
}
