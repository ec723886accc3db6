import { addressKey } from '../reading/address.ts';
import type { Reading } from '../reading/model.ts';
import { checkDraft } from './check-draft.ts';
import { checkReading } from './check-reading.ts';
import type { Draft } from './draft.ts';
import { draftFilm } from './identity.ts';
import { filmIds, type NewFilmIds, reviewId } from './ids.ts';

/** What the card that is saved was filled from. */
export interface SaveContext {
  /** What was read off the page. */
  reading?: Reading;
  /** The id of the film that the card showed. */
  film?: string;
  /** The id of the saved review that the card showed: it is this one that changes, even if its address does. */
  review?: string;
}

/** A draft with everything computed that a transaction cannot wait for. */
export interface Plan {
  draft: Draft;
  context: SaveContext;
  reading: Reading | undefined;
  address: string;
  id: string;
  newFilmIds: NewFilmIds;
  now: number;
}

/**
 * Checks a draft and computes what a transaction cannot wait for.
 * @throws {LibraryError} `field` says which field cannot be saved as it is.
 */
export async function planSave(draft: Draft, context: SaveContext = {}): Promise<Plan> {
  const checked = checkDraft(draft);
  const address = addressKey(checked.url);
  const [id, newFilmIds] = await Promise.all([reviewId(address), filmIds(draftFilm(checked))]);
  const reading = context.reading && checkReading(context.reading);
  return { draft: checked, context, reading, address, id, newFilmIds, now: Date.now() };
}
