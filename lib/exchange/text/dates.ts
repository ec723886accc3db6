/** "2024-03-07", or the date of "2024-03-07T19:37:27.000Z" where the reader is; `undefined` for anything else. */
export function isoDate(text: string): string | undefined {
  const plain = /^(\d{4})-(\d\d?)-(\d\d?)(?:$|[ T]00:00(?::00)?(?:\.0+)?Z?$)/.exec(text);
  if (plain) return dateOf(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text)) return undefined;
  const when = new Date(text.replace(' ', 'T'));
  return Number.isNaN(when.getTime())
    ? undefined
    : dateOf(when.getFullYear(), when.getMonth() + 1, when.getDate());
}

/** A date and time with its zone ("2024-03-07T19:37:27Z") as ISO 8601 in UTC; `undefined` for anything else. */
export function isoTime(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text)) return undefined;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
  const when = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(when.getTime()) ? undefined : when.toISOString();
}

/** An ISO date of its parts, if there is such a day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return date.toISOString().slice(0, 10);
}
