import type * as v from 'valibot';
import type { MarkAnswer } from '../annotate/model.ts';
import { keepRead, readCopy } from '../copy-tab.ts';
import { changePassage, deletePassages } from '../library/change-passage.ts';
import { type Library, openLibrary } from '../library/db.ts';
import { LibraryError } from '../library/errors.ts';
import { markPassage } from '../library/mark-passage.ts';
import { blankReading } from '../library/prepare.ts';
import { undo } from '../library/save.ts';
import { isLive } from '../library/stamp.ts';
import type { NewMark, Remark, Unmark } from '../messages.ts';
import { readPage, type TabRead } from '../read-tab.ts';
import { changeSetting } from '../settings.ts';
import { isAllowed } from '../sites.ts';
import { showSaved } from '../toolbar.ts';
import { forgetWayBack, keepWayBack, wayBack } from './take-back.ts';

/** Our own script in a tab: where it says it is by the browser's word, not by its own. */
export interface Script {
  tabId: number;
  url: string;
  title: string;
}

/**
 * Takes a passage that was marked on a page, and saves the page's review with it if it is not saved. The answer comes
 * once the library has it for good: what is shown as saved is saved. Never rejects.
 */
export async function takeMark(
  library: Library,
  { place, aspect, spoiler }: v.InferOutput<typeof NewMark>,
  { tabId, url, title }: Script,
): Promise<MarkAnswer> {
  try {
    const page = await readPage({ id: tabId, url, title });
    // A page may say what it likes of itself, but not that it is elsewhere.
    const reading = { ...(page.reading ?? blankReading({ url, title })), url };
    const said = { ...(aspect !== undefined && { aspect }), ...(spoiler && { spoiler }) };
    const marked = await markPassage(library, { ...place, ...said }, reading);
    const { id } = marked.passage;
    await keepWayBack(id, url, marked.undo).catch(() => undefined);
    if (aspect !== undefined) await changeSetting('lastAspect', aspect).catch(() => undefined);
    await showSaved(tabId);
    if (marked.created) void copyToo(page, marked.review.id);
    return { id, allowed: await isAllowed(url).catch(() => false) };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** Nobody waits for the copy, so it has the library for itself. */
async function copyToo(page: TabRead, review: string): Promise<void> {
  const library = openLibrary();
  await keepRead(library, readCopy(page), review);
  library.close();
}

/** Changes a mark that was made a moment ago on that page. Whether it did; never rejects. */
export async function remark(
  library: Library,
  { id, aspect, spoiler }: v.InferOutput<typeof Remark>,
  { url }: Script,
): Promise<boolean> {
  try {
    if (!(await wayBack(id, url))) return false;
    const flag = spoiler === undefined ? {} : { spoiler: spoiler ? (true as const) : undefined };
    await changePassage(library, id, { ...(aspect !== undefined && { aspect }), ...flag });
    if (aspect !== undefined) await changeSetting('lastAspect', aspect).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Takes a mark back that was made a moment ago on that page, and the review that it saved. Whether it did; never rejects. */
export async function unmark(
  library: Library,
  { id }: v.InferOutput<typeof Unmark>,
  { url }: Script,
): Promise<boolean> {
  try {
    const back = await wayBack(id, url);
    if (!back) return false;
    const passage = await library.annotations.get(id);
    const beside = await library.annotations
      .where('review')
      .equals(passage?.review ?? '')
      .filter(isLive)
      .count();
    // The review that came with it stays if something else was marked there since.
    if (beside < 2) await undo(library, back);
    // Changed meanwhile, it is not as it was left, and so not taken back with the rest.
    await deletePassages(library, [id]);
    await forgetWayBack(id);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): 'full' | 'too-long' | 'unavailable' | 'failed' {
  const code = error instanceof LibraryError ? error.code : 'failed';
  return code === 'full' || code === 'too-long' || code === 'unavailable' ? code : 'failed';
}
