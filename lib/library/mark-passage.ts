import type { Reading } from '../reading/model.ts';
import { checkPlace, type Place } from './check-passage.ts';
import type { Library } from './db.ts';
import type { Draft, Prepared } from './draft.ts';
import { reviewAt } from './find.ts';
import { newId } from './ids.ts';
import { Journal, TABLES, type Undo } from './journal.ts';
import { liveFilm } from './live-film.ts';
import { pageKeys } from './page-address.ts';
import { planSave } from './plan-save.ts';
import { prepare } from './prepare.ts';
import type { AnnotationRecord, FilmRecord, ReviewRecord } from './records.ts';
import { change, isLive, make } from './stamp.ts';
import { transact } from './transact.ts';
import { writePlan } from './write-plan.ts';

/** A passage as it is marked. */
export interface NewPassage extends Place {
  /** The id of an aspect. */
  aspect?: string;
  spoiler?: true;
}

export interface Marked {
  passage: AnnotationRecord;
  review: ReviewRecord;
  film: FilmRecord;
  /** Takes the mark back, and the review too if marking saved it. */
  undo: Undo;
  /** Whether the review was not saved before. */
  created: boolean;
}

/**
 * Marks a passage of the page that was read. A review that is not saved yet is saved with it, as its card would be,
 * in the same transaction. The same words marked again at the same place are one passage, which changes.
 * @throws {LibraryError} `too-long` for a passage that is; `wrong` for what is none.
 */
export async function markPassage(
  library: Library,
  { aspect, spoiler, ...given }: NewPassage,
  reading: Reading,
): Promise<Marked> {
  const place = checkPlace(given);
  const prepared = await prepare(library, reading);
  const context = { reading, ...(prepared.film && { film: prepared.film.id }) };
  const plan = await planSave(named(prepared), context);
  const about = { ...(aspect !== undefined && { aspect }), ...(spoiler && { spoiler }) };
  return transact(library, 'rw', TABLES, async () => {
    const journal = new Journal(library);
    const saved = await reviewAt(library, pageKeys(reading));
    const savedFilm = await liveFilm(library, saved?.film);
    const { review, film, created } =
      saved && savedFilm
        ? { review: saved, film: savedFilm, created: false }
        : await writePlan(library, journal, plan);
    const before = await sameMark(library, review.id, place);
    const fields = { review: review.id, ...place, note: '', tags: [], ...about };
    const after = before ? change(before, about, plan.now) : make(newId(), fields, plan.now);
    const passage = await journal.put<AnnotationRecord>('annotations', before, after);
    return { passage, review, film, created, undo: journal.undo() };
  });
}

async function sameMark(
  library: Library,
  review: string,
  { quote, position }: Place,
): Promise<AnnotationRecord | undefined> {
  const marks = await library.annotations.where('review').equals(review).filter(isLive).toArray();
  return marks.find((mark) => mark.quote === quote && Math.abs(mark.position - position) < quote.length);
}

/** A draft that can be saved: a review needs a film's title. Without a sure one it is the likeliest, to be corrected in the card. */
function named({ draft, offered }: Prepared): Draft {
  if (draft.filmTitle !== '') return draft;
  const host = URL.parse(draft.url)?.hostname ?? '';
  return { ...draft, filmTitle: offered.filmTitle[0] || draft.headline || draft.outlet || host };
}
