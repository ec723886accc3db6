import { mayBeDate } from '../language/year.ts';
import { canonicalOf } from '../page/canonical.ts';
import { languageOf } from '../page/language.ts';
import { outline } from '../page/outline.ts';
import type { View } from '../page/page.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

const PATH_DATE = /\/((?:19|20)\d\d)([/-])(\d\d?|[a-z]{3})[/-](\d\d?)(?:[/-]|$)/;
const ISO = /\d{4}-\d\d-\d\d/;
/** As Americans write it, of which without the page no one can tell the month. */
const MONTH_FIRST = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/;
const CHANGED = /updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|gewijzigd|opdateret/i;
const PUBLISHED = /publi|posted|veröffentlicht|erschienen|pubblicato|geplaatst|\bdate\b|datum/i;
/** A day and nothing else. */
const DAY = /^\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?(?:19|20)\d\d$/u;
/** The class of an entry's own day. */
const OWN = /(?:^| )(?:dt-published|entry-date|published)(?: |$)/;
/** Dates of the film, not of the page. */
const OF_FILM =
  /releas|in cinemas|open(?:s|ing)|premi|kinostart|start:|sortie|estreno|uscita|runtime|dvd|blu-ray|streaming/i;

/** When the review appeared: `<time>` elements, dates printed near the heading, dates in the address. */
export const dates: Reader = {
  name: 'inference/dates',
  *read(view: View): Generator<Proposal> {
    const { moments, passages, start, from, to } = view.once(outline);
    const american = /^en(?:-us)?$/i.test(view.once(languageOf));
    const says = (date: string, sure: number, where: string, text: string) =>
      mayBeDate(date) ? [fact('published', date.slice(0, 400), sure, where, text)] : [];
    const local = (date: string) => (american ? date.replace(MONTH_FIRST, '$2/$1/$3') : date);
    for (const { datetime: attribute, text, around, at, aside } of moments) {
      const near = at >= start - 8 && at <= start + 12;
      // "3 May 2020 | Updated: 5 May 2020": what stands after it is another day's.
      const until = text ? around.indexOf(text) : -1;
      const changed = CHANGED.test(until < 0 ? around : around.slice(0, until));
      const sure = changed ? 0.3 : near ? 0.8 : at <= to ? 0.5 : 0.3;
      yield* says(
        ISO.test(attribute) || !mayBeDate(text) ? attribute : `${attribute} ${local(text)}`,
        aside ? sure * (OWN.test(around) ? 0.9 : 0.6) : sure,
        'time',
        attribute || text,
      );
    }
    for (let at = Math.max(0, from - 8); at < Math.min(passages.length, to + 2); at++) {
      const block = passages[at];
      const early = at <= from + 12;
      if (!block || block.aside || !(early || at >= to - 5)) continue;
      for (const line of block.text.split('\n')) {
        if (line.length > 160 || !/\d\d/.test(line)) continue;
        // "06 Sep 2024 / Released: 13 Sep 2024": what follows a word of release is the film's.
        const first = line.split(OF_FILM)[0] ?? '';
        const unchanged = first.split(CHANGED)[0] ?? '';
        const own = mayBeDate(unchanged) ? unchanged : first;
        const published = PUBLISHED.test(own);
        const sure = published ? 0.68 : CHANGED.test(own) ? 0.25 : own.length < 70 ? 0.6 : 0.35;
        // At the end a day by itself is the page's, unless it was said to be the film's.
        const alone = DAY.test(own.trim()) && !OF_FILM.test(passages[at - 1]?.text ?? '');
        yield* says(local(own), early || alone ? sure : sure * 0.8, block.tag, line);
      }
    }
    for (const address of [canonicalOf(view)?.url ?? '', view.url]) {
      const [, year, parting, month = '', day] = PATH_DATE.exec(address.toLowerCase()) ?? [];
      const written = /\d/.test(month) ? `${year}/${month}/${day}` : `${day} ${month} ${year}`;
      yield* says(year ? written : '', parting === '/' ? 0.62 : 0.52, 'address', address);
    }
  },
};
