import { browser } from '../../lib/browser.ts';

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/**
 * An ISO date as it is written in the reader's language, as exact as it is known: a year, a month or a day.
 * The day is the one printed, whatever the reader's time zone; what is no date is shown as it stands.
 */
export function publishedText(date: string, language: string): string {
  const [, year, month, day] = form.exec(date) ?? [];
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (year === undefined || Number.isNaN(moment.getTime())) return date;
  return writer(language, month !== undefined, day !== undefined).format(moment);
}

/** Making one takes longer than drawing a row. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writer(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`;
  const known = writers.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  });
  writers.set(key, made);
  return made;
}

/** When a review was published. */
export function Published({ date }: { date: string }) {
  return <time dateTime={date}>{publishedText(date, browser.i18n.getUILanguage())}</time>;
}
