import type { FilmIdentity } from '../../films/model.ts';
import { addressKey } from '../../reading/address.ts';
import { filmFields } from '../film-facts.ts';
import { reviewId } from '../ids.ts';
import type { FilmRecord, ReviewRecord } from '../records.ts';
import { change, isLive, make, type Patch } from '../stamp.ts';
import { tagId } from '../tags.ts';
import type { Batch, Need } from './batch.ts';
import type { CleanReview } from './clean-review.ts';
import type { IndexedFilm } from './film-index.ts';
import { joinedNote, sameMark } from './merge-film.ts';
import { type Difference, outcomeOf } from './outcome.ts';
import type { Plan } from './plan.ts';
import { putTags } from './put-tags.ts';

/** A film as a row names it. */
export interface NamedFilm {
  identity: FilmIdentity;
  film: IndexedFilm;
}

/** What a row on a review does: a new one comes with its film; one that is there gets what it lacks. */
export async function planReview(
  clean: CleanReview,
  { identity, film }: NamedFilm,
  at: number,
): Promise<Plan> {
  const id = await reviewId(addressKey(clean.url));
  const needs: Need[] = [
    ['reviews', id],
    ['films', film.id],
  ];
  for (const tag of clean.tags) needs.push(['tags', tagId(tag)]);
  return {
    needs,
    apply(batch, take) {
      const before = batch.get<ReviewRecord>('reviews', id);
      if (!isLive(before)) {
        putReview(batch, { id, clean, film: putFilm(batch, { identity, film }, at) }, at);
        return { kind: 'new' };
      }
      const differences: Difference[] = [];
      const tags = putTags(batch, clean.tags, at);
      const after = withFile(before, { ...clean, tags }, { at, take, differences });
      return outcomeOf(false, batch.put('reviews', after), differences);
    },
  };
}

/** The film in the batch, made if it is not there. Its id. */
export function putFilm(batch: Batch, { identity, film }: NamedFilm, at: number): string {
  if (!isLive(batch.get<FilmRecord>('films', film.id)))
    batch.put('films', make(film.id, filmFields(identity, undefined, [...film.keys]), at));
  return film.id;
}

/** Makes a review in the batch. */
export function putReview(
  batch: Batch,
  { id, clean, film }: { id: string; clean: CleanReview; film: string },
  at: number,
): void {
  const tags = putTags(batch, clean.tags, at);
  batch.put('reviews', make(id, { ...clean, tags, film, address: addressKey(clean.url) }, at));
}

function withFile(
  review: ReviewRecord,
  file: CleanReview,
  { at, take, differences }: { at: number; take: boolean; differences: Difference[] },
): ReviewRecord {
  const patch: Patch<ReviewRecord> = {};
  for (const name of ['outlet', 'headline', 'excerpt'] as const)
    if (review[name] === '' && file[name] !== '') patch[name] = file[name];
  if (review.critics.length === 0) patch.critics = file.critics;
  if (!review.published && file.published) patch.published = file.published;
  if (!review.language && file.language) patch.language = file.language;
  if (file.note !== '') patch.note = joinedNote(review.note, file.note);
  patch.tags = [...new Set([...review.tags, ...file.tags])];
  if (review.scores.length === 0) patch.scores = file.scores;
  else if (file.scores.length > 0 && !sameMarks(review.scores, file.scores)) {
    differences.push({ field: 'scores', mine: review.scores, theirs: file.scores });
    if (take) patch.scores = file.scores;
  }
  return change(review, patch, at);
}

function sameMarks(mine: ReviewRecord['scores'], theirs: ReviewRecord['scores']): boolean {
  return mine.length === theirs.length && mine.every((score, i) => theirs[i] && sameMark(score, theirs[i]));
}
