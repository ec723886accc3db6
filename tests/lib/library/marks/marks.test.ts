import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../lib/library/db.ts';
import { deleteReviews } from '../../../../lib/library/delete.ts';
import { bucketOf, idsIn } from '../../../../lib/library/marks/bucket.ts';
import { readMarks } from '../../../../lib/library/marks/read.ts';
import { missingBuckets, settleMarks } from '../../../../lib/library/marks/settle.ts';
import { countVoices } from '../../../../lib/library/marks/voices.ts';
import { mergeFilms } from '../../../../lib/library/merge-films.ts';
import type { ReviewRecord } from '../../../../lib/library/records.ts';
import { saveReview } from '../../../../lib/library/save.ts';
import { make } from '../../../../lib/library/stamp.ts';
import { undo } from '../../../../lib/library/undo.ts';
import { draft, emptyLibrary, mark } from '../making.ts';

const hex = (i: number) => ((i * 2654435761) % 2 ** 32).toString(16).padStart(8, '0');

function review(i: number): ReviewRecord {
  return make(
    hex(i),
    {
      film: `f${i % 50}`,
      outlet: 'An Outlet',
      critics: [`C${i % 7}`],
      url: `https://a.example/${i}`,
      address: `a.example/${i}`,
      headline: '',
      excerpt: '',
      scores: [{ raw: '', kind: 'stars', value: i % 6, best: 5, worst: 0 }],
      tags: [],
      note: '',
    } as const,
    1,
  ) as ReviewRecord;
}

const savedAt = (url: string, value: number, critic: string, title = 'Red Rooms') =>
  draft({ url, critics: [critic], filmTitle: title, scores: [mark(value)] });

describe('marks', () => {
  let library: Library;
  beforeEach(() => {
    library = emptyLibrary();
  });
  const reviewsBy = async () => {
    const { list } = await countVoices(await readMarks(library), 'critic', 'linear');
    return Object.fromEntries(list.map(({ name, reviews }) => [name, reviews]));
  };

  it('stand in the bucket of their id', () => {
    for (const id of ['00', '0f3', 'a0', 'ff01', 'zz', '-']) {
      const [from, below] = idsIn(bucketOf(id));
      expect([id, from <= id && id < below]).toEqual([id, true]);
    }
    expect(idsIn(0, 63)).toEqual(['', '\uffff']);
  });

  it('are read from the reviews of a small library, as it is at each moment', async () => {
    const a = await saveReview(library, savedAt('https://a.example/1', 4, 'Ana'));
    const both = await saveReview(library, savedAt('https://a.example/2', 2, 'Ben'));
    expect(await reviewsBy()).toEqual({ Ana: 1, Ben: 1 });
    await undo(library, both.undo);
    expect(await reviewsBy()).toEqual({ Ana: 1 });
    await deleteReviews(library, [a.review.id]);
    expect(await reviewsBy()).toEqual({});
    await settleMarks(library);
    expect(await library.marks.count()).toBe(0);
  });

  it('are kept for a large one, and never out of date', async () => {
    await library.reviews.bulkPut(Array.from({ length: 2500 }, (_, i) => review(i)));
    const before = await reviewsBy();
    await settleMarks(library);
    expect(await missingBuckets(library)).toEqual([]);
    expect(await reviewsBy()).toEqual(before);

    const { undo: back } = await saveReview(library, savedAt('https://a.example/new', 4, 'C1'));
    expect(await missingBuckets(library)).toHaveLength(1);
    expect(await reviewsBy()).toEqual({ ...before, C1: (before.C1 ?? 0) + 1 });
    await settleMarks(library);
    expect(await reviewsBy()).toEqual({ ...before, C1: (before.C1 ?? 0) + 1 });
    await undo(library, back);
    expect(await reviewsBy()).toEqual(before);

    await library.reviews
      .where('critics')
      .equals('C2')
      .modify({ critics: ['C3'] });
    expect((await reviewsBy()).C2).toBeUndefined();
    await library.reviews.clear();
    expect(await reviewsBy()).toEqual({});
  });

  it('follow films that were merged, and the reader’s own marks', async () => {
    const one = await saveReview(library, savedAt('https://a.example/1', 5, 'Ana'));
    const other = await saveReview(library, savedAt('https://a.example/2', 1, 'Ben', 'Les Chambres rouges'));
    await saveReview(library, { ...savedAt('https://a.example/1', 5, 'Ana'), ownScore: mark(3) });
    expect(one.film.id).not.toBe(other.film.id);
    await mergeFilms(library, one.film.id, other.film.id);
    const { list, own } = await countVoices(await readMarks(library), 'critic', 'linear');
    expect([...own]).toEqual([[one.film.id, 50]]);
    expect(list.map(({ name, agreement }) => [name, agreement?.difference.raw])).toEqual([
      ['Ana', 50],
      ['Ben', -50],
    ]);
    expect(list.map(({ harshness }) => harshness?.raw)).toEqual([100, -100]);
  });
});
