import { LETTER } from '../../letters.ts';

/** Months by the first letters that tell them apart in English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Polish, Czech, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek. */
const MONTHS =
  'jan ene gen tam sty led ian oca янв січ ιαν|feb fev hel lut uno sub фев лют φεβ|mar mae maa mrz bre мар бер μαρ|apr avr abr huh kwi dub nis апр кві απρ|may mai mag mei maj tou kve мая маи тра μαι|jun juin giu kes cze iun haz июн чер ιουν|jul juil lug hei lip iul tem июл лип ιουλ|aug aou ago elo sie srp agu авг сер αυγ|sep set syy wrz zar sze eyl сен вер σεπ|oct okt ott out lok paz rij eki окт жов οκτ|nov mars lis noi kas ноя лис νοε|dec dez dic jou gru pro ara дек гру δεκ'
    .split('|')
    .map((month) => month.split(' '));
const NOVEMBER_IN_FINNISH = /^marras/;

function monthOf(word: string): number {
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
  if (NOVEMBER_IN_FINNISH.test(plain)) return 11;
  if (/^cervene?c/.test(plain)) return 7;
  if (plain.startsWith('cerv')) return 6;
  return MONTHS.findIndex((month) => month.some((letters) => plain.startsWith(letters))) + 1;
}

function iso(year: unknown, month: unknown, day: unknown): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (!(y >= 1895 && y <= 2100) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const MONTH = `([${LETTER}]{3,12})\\.?`;
const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d\d:?\d\d)?)?(?!\d)/i;
type Parts = (string | undefined)[];

/** Forms of a day and how their parts are year, month and day; the first that fits decides. */
const FORMS: readonly [RegExp, (parts: Parts) => string | undefined][] = [
  [/^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?\s*$/, ([, y, m, d]) => iso(y, m, d)],
  [/((?:19|20)\d\d)\s?[年년/.]\s?(\d{1,2})\s?[月월/.]\s?(\d{1,2})(?!\d)/, ([, y, m, d]) => iso(y, m, d)],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?(?:\\s+(?:de|of|di))?[\\s-]+${MONTH},?(?:\\s+(?:de|del))?[\\s-]+${YEAR}`,
    ),
    ([, d, m, y]) => iso(y, monthOf(m ?? ''), d),
  ],
  [
    new RegExp(`(?<![${LETTER}])${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`),
    ([, m, d, y]) => iso(y, monthOf(m ?? ''), d),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}\\.?\\s${MONTH}\\s(\\d{1,2})(?!\\d)`),
    ([, y, m, d]) => iso(y, monthOf(m ?? ''), d),
  ],
  [new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`), ([, d, m, y]) => iso(y, m, d)],
];
const SLASHES = new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}`);

/**
 * The first date in a text as ISO 8601: with time and offset where both stand there, else the day alone.
 * Of 3/4/2020 no one can tell day and month without the page's language: `dayFirst` says which (American: false).
 */
export function dateIn(text: string, dayFirst = true): string | undefined {
  const short = text.slice(0, 400);
  if (!/(?:19|20)\d\d/.test(short)) return undefined;
  const [, y, m, d, time, offset] = ISO.exec(short) ?? [];
  const day = iso(y, m, d);
  if (day) {
    if (!time || !offset) return day;
    const zone = /^(?:z|utc)$/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
    return `${day}T${time}${zone}`;
  }
  for (const [form, read] of FORMS) {
    const parts = form.exec(short);
    const found = parts && read(parts);
    if (found) return found;
  }
  const [, a, b, year] = SLASHES.exec(short) ?? [];
  const asDayFirst = Number(a) > 12 || (Number(b) <= 12 && dayFirst);
  return asDayFirst ? iso(year, b, a) : iso(year, a, b);
}
