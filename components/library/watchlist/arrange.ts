import { foldWords } from '../../../lib/films/fold.ts';
import { titleKey } from '../../../lib/films/keys.ts';
import type { WatchRow } from '../../../lib/library/watch-rows.ts';
import { overall } from '../../../lib/scores/judgements.ts';
import type { WatchlistRoute } from './address.ts';

/** The rows that are looked for, in the order that is asked for; `usual` is the order in which they come. */
export function arrange(rows: readonly WatchRow[], { text, sort }: WatchlistRoute): WatchRow[] {
  const words = foldWords(text).split(' ').filter(Boolean);
  const found = rows.filter((row) => {
    const kept = ` ${textOf(row)}`;
    return words.every((word) => kept.includes(` ${word}`));
  });
  if (sort === 'usual') return found;
  const order = orders[sort];
  return found.toSorted((a, b) => order(a, b) || byTitle(a, b));
}

const byTitle = (a: WatchRow, b: WatchRow) => titleKey(a.film.title).localeCompare(titleKey(b.film.title));
const ownNumber = ({ film }: WatchRow) => (film.ownScore && overall([film.ownScore], 'linear')) ?? -1;

const orders = {
  added: (a: WatchRow, b: WatchRow) => b.watch.created - a.watch.created,
  title: byTitle,
  year: (a: WatchRow, b: WatchRow) => (b.film.year ?? 0) - (a.film.year ?? 0),
  score: (a: WatchRow, b: WatchRow) => ownNumber(b) - ownNumber(a),
};

function textOf({ film, why }: WatchRow): string {
  const { title, originalTitle = '', otherTitles, year = '', directors } = film;
  const sold = why ? [why.outlet, ...why.critics] : [];
  return foldWords([title, originalTitle, ...otherTitles, year, ...directors, ...sold].join(' '));
}
