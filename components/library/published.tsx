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
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}

/** When a review was published. */
export function Published({ date }: { date: string }) {
  return <time dateTime={date}>{publishedText(date, browser.i18n.getUILanguage())}</time>;
}
