import { moveCopy } from './copies.ts';
import type { Library } from './db.ts';
import { reviewAt } from './find.ts';
import { correctionId, saidFilm } from './identity.ts';
import type { Journal } from './journal.ts';
import { pageKeys } from './page-address.ts';
import type { Plan } from './plan-save.ts';
import type { FilmRecord, ReviewRecord } from './records.ts';
import { seenIn } from './seen.ts';
import { BLANK, bury, change, isLive, make } from './stamp.ts';
import { keepTags } from './tags.ts';

/** The review as it is saved, under the address of the draft or any other that its page has. */
export async function reviewBefore(library: Library, plan: Plan): Promise<ReviewRecord | undefined> {
  const { context, reading, address } = plan;
  const named = context.review ? await library.reviews.get(context.review) : undefined;
  if (isLive(named)) return named;
  // The reading may be of a page that only lists the review of the draft.
  const keys = reading ? pageKeys(reading) : [];
  return reviewAt(library, keys.includes(address) ? [address, ...keys] : [address]);
}

/** Writes the review of a plan about that film. To be called within a transaction over all tables. */
export async function writeReview(
  library: Library,
  journal: Journal,
  plan: Plan,
  { before, film }: { before: ReviewRecord | undefined; film: FilmRecord },
): Promise<ReviewRecord> {
  const { draft, address, id, now } = plan;
  const { outlet, critics, headline, excerpt, url, scores, note, published, language } = draft;
  const tags = await keepTags(library, journal, draft.tags, now);
  const said = saidOfOwnPage(plan) ?? before?.said;
  const seen = seenOnOwnPage(plan) ?? before?.seen;
  const named = { ...(said && { said }), ...(seen && { seen }) };
  const stated = {
    film: film.id,
    outlet,
    critics,
    url,
    address,
    headline,
    excerpt,
    scores,
    tags,
    note,
    ...named,
  };
  if (!before) {
    const fields = { ...stated, ...(published && { published }), ...(language && { language }) };
    return journal.put('reviews', await library.reviews.get(id), make(id, fields, now));
  }
  const patch = { ...stated, published, language };
  if (before.address === address) return journal.put('reviews', before, change(before, patch, now));

  // The address was corrected, and with it the id: the record moves, and its marks with it.
  const there = await library.reviews.get(id);
  const moved = change(isLive(there) ? there : { ...before, id }, patch, now);
  await journal.put('reviews', before, bury(BLANK.reviews, before, now));
  for (const mark of await library.annotations.where('review').equals(before.id).toArray()) {
    await journal.put('annotations', mark, change(mark, { review: id }, now));
  }
  await moveCopy(library, journal, { from: before.id, to: id }, now);
  return journal.put('reviews', there, moved);
}

/** What the review's own page says of it. */
function seenOnOwnPage({ reading, address }: Plan): ReviewRecord['seen'] {
  return reading && pageKeys(reading).includes(address) ? seenIn(reading) : undefined;
}

/** What the review's own page says its film is. A page that lists many says nothing of one. */
function saidOfOwnPage({ reading, address }: Plan): string | undefined {
  const said = reading && pageKeys(reading).includes(address) ? saidFilm(reading) : undefined;
  return said && correctionId(said);
}
