import { titleKeys } from '../../../lib/films/keys.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { FilmRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { make } from '../../../lib/library/stamp.ts';
import type { Score } from '../../../lib/scores/model.ts';

const stars = (value: number): Score => ({ raw: `${value}/5`, kind: 'stars', value, best: 5, worst: 0 });

/** Half stars that each critic gives the films in turn; 0 for none. The reader gives the films of `OWN`. */
const OWN = [2, 9, 4, 7, 6, 3, 0, 0];
const CRITICS = {
  'Ana Alike': [3, 10, 5, 8, 7, 4, 9, 2],
  'Ben Backwards': [9, 2, 7, 4, 5, 8, 3, 9],
  'Cora Few': [0, 8, 4, 0, 0, 0, 6, 0],
  'Dov Kind': [8, 10, 8, 9, 9, 8, 10, 8],
};

/** Eight films, four critics of whom one marks like the reader and one the other way round. */
export function comparedRecords(): { films: FilmRecord[]; reviews: ReviewRecord[] } {
  const films = OWN.map((own, i) => {
    const fields = {
      title: `Film ${'ABCDEFGH'[i]}`,
      otherTitles: [],
      year: 2001 + i,
      directors: ['Ada Voss'],
      ids: {},
    };
    const ownScore = own > 0 ? { ownScore: stars(own / 2) } : {};
    return make(`f${i}`, { ...fields, ...ownScore, keys: titleKeys(fields) }, 1000 + i);
  });
  const reviews = Object.entries(CRITICS).flatMap(([critic, marks], c) =>
    marks.flatMap((half, i) => {
      if (half === 0) return [];
      const fields = {
        film: `f${i}`,
        outlet: c % 2 === 0 ? 'The Courier' : 'Screen Weekly',
        critics: [critic],
        published: `2024-0${i + 1}-1${c}`,
        url: `https://paper.example/${c}/${i}`,
        address: `paper.example/${c}/${i}`,
        headline: '',
        excerpt: `What ${critic} says.`,
        scores: [stars(half / 2)],
        tags: [],
        note: '',
      };
      return [make(`${c}${i}`.padStart(8, 'a'), fields, 2000 + c * 10 + i)];
    }),
  );
  return { films, reviews };
}

/** Fills a library with them. */
export async function fillCompared(library: Library): Promise<void> {
  const { films, reviews } = comparedRecords();
  await library.films.bulkPut(films);
  await library.reviews.bulkPut(reviews);
}
