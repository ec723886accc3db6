import { isAspect } from '../../aspects/aspects.ts';
import type { PassageItem } from '../../exchange/model.ts';
import { reviewOfPage } from '../../exchange/text/page.ts';
import { addressKey } from '../../reading/address.ts';
import { checkPlace, type Place } from '../check-passage.ts';
import type { Library } from '../db.ts';
import { LibraryError } from '../errors.ts';
import { digest, reviewId } from '../ids.ts';
import { underOwnNames } from '../names.ts';
import type { AnnotationRecord, ReviewRecord } from '../records.ts';
import { change, isLive, make, type Patch } from '../stamp.ts';
import { tagId } from '../tags.ts';
import { cleanNote, cleanTags } from './clean.ts';
import { cleanReview } from './clean-review.ts';
import type { Context } from './context.ts';
import { joinedNote } from './merge-film.ts';
import { outcomeOf } from './outcome.ts';
import type { Plan, Refused } from './plan.ts';
import { type NamedFilm, putFilm, putReview } from './plan-review.ts';
import { putTags } from './put-tags.ts';

/**
 * What a row on a passage does. The same words at the same place of a review are one passage, whatever file they come
 * from; a page that is not saved yet becomes a review, if the row says that it may.
 */
export async function planPassage(
  item: PassageItem,
  named: NamedFilm,
  { library, at, ownName }: Context,
): Promise<Plan | Refused> {
  const said = cleanReview(reviewOfPage(item.url, item.headline ?? ''));
  const page = said && underOwnNames(ownName, said);
  const place = placeOf(item);
  if (!page) return { problem: { code: 'noAddress' } };
  if (!place) return { problem: { code: 'noQuote' } };
  const review = await reviewId(addressKey(page.url));
  const id = await passageId(library, review, place);
  const [note, tags] = [cleanNote(item.note) ?? '', cleanTags(item.tags)];
  const marked = {
    ...(item.aspect && isAspect(item.aspect) && { aspect: item.aspect }),
    ...(item.spoiler && { spoiler: item.spoiler }),
  };
  return {
    needs: [
      ['reviews', review],
      ['annotations', id],
      ['films', named.film.id],
      ...tags.map((tag) => ['tags', tagId(tag)] as const),
    ],
    apply(batch) {
      if (!isLive(batch.get<ReviewRecord>('reviews', review))) {
        if (!item.fresh)
          return { kind: 'unread', problem: { code: 'noReview', about: item.headline ?? item.url } };
        putReview(batch, { id: review, clean: page, film: putFilm(batch, named, at) }, at);
      }
      const before = batch.get<AnnotationRecord>('annotations', id);
      const kept = putTags(batch, tags, at);
      if (!isLive(before)) {
        batch.put('annotations', make(id, { review, ...place, note, tags: kept, ...marked }, at));
        return { kind: 'new' };
      }
      const patch: Patch<AnnotationRecord> = {
        tags: [...new Set([...before.tags, ...kept])],
        ...(note !== '' && { note: joinedNote(before.note, note) }),
        ...(!before.aspect && marked),
      };
      return outcomeOf(false, batch.put('annotations', change(before, patch, at)), []);
    },
  };
}

function placeOf({ quote, selectors }: PassageItem): Place | undefined {
  const position = selectors.find((one) => one.type === 'TextPositionSelector')?.start ?? 0;
  try {
    return checkPlace({ quote, selectors, position });
  } catch (error) {
    if (error instanceof LibraryError) return undefined;
    throw error;
  }
}

/** The id of the passage that is there with these words; else one that follows from them and what stands before them. */
async function passageId(
  library: Library,
  review: string,
  { quote, position, selectors }: Place,
): Promise<string> {
  const there = await library.annotations.where('review').equals(review).filter(isLive).toArray();
  const alike = there.filter((passage) => passage.quote === quote);
  const near = alike.find((passage) => Math.abs(passage.position - position) < quote.length);
  const found = near ?? (alike.length === 1 ? alike[0] : undefined);
  if (found) return found.id;
  const context = selectors.find((one) => one.type === 'TextQuoteSelector');
  return digest(`passage:${review}|${context?.prefix ?? ''}|${quote}`);
}
