import { backUp } from '../library/backups/make.ts';
import { type Reminder, takeReminder } from '../library/backups/outside.ts';
import type { Library } from '../library/db.ts';
import { setting } from '../settings.ts';
import { isWeeklyDue } from './due.ts';

/** One of the pages and the background does it; the others leave it. */
const alone = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request('backup', { ifAvailable: true }, async (lock) => (lock ? work() : undefined));

/** Makes the weekly backup if it is due: in the browser, and in the reader's folder if we may write there without asking. */
export const backUpWeekly = (library: Library): Promise<void> => alone(() => makeIfDue(library));

/** The same, and what its reader has to be reminded of, where they can be. */
export const backUpAndRemind = (library: Library): Promise<Reminder | undefined> =>
  alone(async () => {
    await makeIfDue(library);
    return (await setting('weeklyBackup')) ? takeReminder(library, Date.now()) : undefined;
  });

async function makeIfDue(library: Library): Promise<void> {
  if (await isWeeklyDue(library)) await backUp(library, false);
}
