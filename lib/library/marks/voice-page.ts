import { type Agreement, agreementWith } from '../../compare/agreement.ts';
import { type Disputed, disputed, disputedWith } from '../../compare/disputed.ts';
import { type Habit, habits } from '../../compare/habits.ts';
import { byTrust } from '../../compare/listen.ts';
import type { How } from '../../compare/number.ts';
import { numbersOf } from '../../compare/table.ts';
import { pause } from '../../pause.ts';
import type { Library } from '../db.ts';
import type { ReviewRow } from '../draft.ts';
import type { FilmRecord } from '../records.ts';
import { byPublished } from '../reviews-of.ts';
import { isLive } from '../stamp.ts';
import { withFilms } from '../with-films.ts';
import { readMarks } from './read.ts';
import { countVoices, type Kind, type Voice } from './voices.ts';

/** A film on which a voice differs from others or from the reader. */
export interface DisputedFilm extends Disputed {
  record: FilmRecord;
}

/** What comparing says of one critic or outlet. */
export interface VoicePage {
  voice: Voice;
  habits: Habit[];
  /** Those who order films most like this one, the most alike first, with their agreement with it. */
  alike: { name: string; agreement: Agreement }[];
  /** The films disagreed on most: with all others, and with the reader. */
  withOthers: DisputedFilm[];
  withReader: DisputedFilm[];
  /** The reviews, the latest published first. */
  rows: ReviewRow[];
  /** For an outlet, who wrote there; for a critic, where. The most reviews first. */
  companions: { name: string; reviews: number }[];
}

/** How many are listed of each. */
const MOST = 8;

/** All of it; `undefined` if no saved review has that critic or outlet. */
export async function voicePage(
  library: Library,
  kind: Kind,
  name: string,
  how: How,
): Promise<VoicePage | undefined> {
  const index = kind === 'critic' ? 'critics' : 'outlet';
  const reviews = (await library.reviews.where(index).equals(name).toArray()).filter(isLive);
  if (reviews.length === 0) return undefined;
  // All is read before the first pause: after it, a live query no longer sees what is read.
  const rows = await withFilms(library, reviews.sort(byPublished));
  const marks = await readMarks(library);
  const films = new Map(rows.map(({ film }) => [film.id, film]));
  const { list, table, own } = await countVoices(marks, kind, how);
  const voice = list.find((each) => each.name === name);
  if (!voice) return undefined;
  const numbers = numbersOf(table, name);
  await pause();
  const agreements = agreementWith(table, numbers);
  const others = table.voices.flatMap((other, i) => {
    const agreement = agreements[i];
    return other !== name && agreement?.rank ? [{ name: other, agreement }] : [];
  });
  const known = (all: Disputed[]) =>
    all
      .filter(({ difference }) => Math.round(difference) !== 0)
      .flatMap((each) => {
        const record = films.get(each.film);
        return record ? [{ ...each, record }] : [];
      })
      .slice(0, MOST);
  const companions = new Map<string, number>();
  for (const { critics, outlet } of reviews)
    for (const other of kind === 'critic' ? [outlet] : critics)
      if (other !== '') companions.set(other, (companions.get(other) ?? 0) + 1);
  return {
    voice,
    rows,
    habits: habits(reviews.flatMap(({ scores }) => scores)),
    alike: byTrust(others, ({ agreement }) => agreement).slice(0, MOST),
    withOthers: known(disputed(table, name)),
    withReader: known(disputedWith(numbers, own)),
    companions: [...companions]
      .map(([name, reviews]) => ({ name, reviews }))
      .sort((a, b) => b.reviews - a.reviews),
  };
}
