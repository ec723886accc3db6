import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../lib/library/db.ts';
import { nextFilms } from '../../../lib/library/marks/next.ts';
import { saveReview } from '../../../lib/library/save.ts';
import { setWatch } from '../../../lib/library/watchlist.ts';
import { draft, emptyLibrary, mark } from './making.ts';

let library: Library;

async function review(film: string, critic: string, score: number, own?: number): Promise<string> {
  const saved = await saveReview(
    library,
    draft({
      filmTitle: film,
      critics: [critic],
      url: `https://${critic.toLowerCase()}.example/${film.toLowerCase()}`,
      scores: [mark(score)],
      ...(own !== undefined && { ownScore: mark(own) }),
    }),
  );
  return saved.film.id;
}

beforeEach(async () => {
  library = emptyLibrary();
  // Ada marks as the reader does, Bo the other way round.
  for (const own of [1, 2, 3, 4, 5]) {
    await review(`Film ${own}`, 'Ada', own, own);
    await review(`Film ${own}`, 'Bo', 6 - own);
  }
});

const titles = async () => (await nextFilms(library, 'linear', 10)).films.map(({ film }) => film.title);

describe('what to see next', () => {
  test('is what the critics like that the reader agrees with, said by whom', async () => {
    await review('Loved', 'Ada', 5);
    await review('Fair', 'Ada', 3);
    await review('Other', 'Bo', 5);
    const { films, own } = await nextFilms(library, 'linear', 10);
    expect(own).toBe(5);
    expect(films.map(({ film }) => film.title)).toEqual(['Loved', 'Fair']);
    const [reason] = films[0]?.reasons ?? [];
    expect(reason).toMatchObject({ advice: { voice: 'Ada', agreement: { n: 5 } } });
    expect(reason?.review.scores).toEqual([mark(5)]);
    expect(films[0]?.expected).toBeGreaterThan(films[1]?.expected ?? 100);
  });

  test('leaves out what was seen or dropped, and says what is wanted already', async () => {
    const seen = await review('Seen', 'Ada', 5);
    const wanted = await review('Wanted', 'Ada', 4);
    await setWatch(library, seen, 'seen');
    await setWatch(library, wanted, 'want');
    const { films } = await nextFilms(library, 'linear', 10);
    expect(films.map(({ film, watch }) => [film.title, watch?.state])).toEqual([['Wanted', 'want']]);
    await setWatch(library, wanted, 'dropped');
    expect(await titles()).toEqual([]);
  });

  test('is at most as many as asked for', async () => {
    for (const film of ['A', 'B', 'C']) await review(film, 'Ada', 5);
    expect((await nextFilms(library, 'linear', 2)).films).toHaveLength(2);
  });
});
