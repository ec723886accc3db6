/** Months by the first letters that tell them apart in English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|tammi|sty|led)/,
  /^(?:feb|fev|helmi|lut|uno)/,
  /^(?:mar|mae|maa|mrz|brez)/,
  /^(?:apr|avr|abr|huhti|kwi|dub)/,
  /^(?:may|mai|mag|mei|maj|touko|kve)/,
  /^(?:jun|juin|giu|kesa|cze|cerven$|cervna)/,
  /^(?:jul|juil|lug|heina|lip|cervenec|cervence)/,
  /^(?:aug|aou|ago|elo|sie|srp)/,
  /^(?:sep|set|syys|wrz|zar)/,
  /^(?:oct|okt|ott|out|loka|paz|rij)/,
  /^(?:nov|marras|lis)/,
  /^(?:dec|dez|dic|joulu|gru|pro)/,
];

function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return MONTHS.findIndex((month) => month.test(plain)) + 1;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1895 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d\d:?\d\d)?)?(?!\d)/i;
const BASIC = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?$/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?:\s+(?:de|of|di))?[\s-]+(\p{L}{3,12})\.?,?(?:\s+(?:de|del))?[\s-]+((?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u;
const EAST = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const POINTS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?![\d])/;
const YEAR_SLASH = /(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const SLASHES = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/;

/**
 * The first date in a text as ISO 8601: with time and offset where both stand there, else the day alone.
 * Of 3/4/2020 no one can tell day and month without the page's language: `dayFirst` says which (American: false).
 */
export function dateIn(text: string, dayFirst = true): string | undefined {
  const short = text.slice(0, 400);
  const full = ISO.exec(short);
  if (full) {
    const day = iso(Number(full[1]), Number(full[2]), Number(full[3]));
    if (day && full[4] && full[5]) {
      const zone = /^(?:z|utc)$/i.test(full[5]) ? 'Z' : full[5].replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
      return `${day}T${full[4]}${zone}`;
    }
    if (day) return day;
  }
  const basic = BASIC.exec(short.trim());
  if (basic) return iso(Number(basic[1]), Number(basic[2]), Number(basic[3]));
  const east = EAST.exec(short) ?? YEAR_SLASH.exec(short);
  if (east) {
    const day = iso(Number(east[1]), Number(east[2]), Number(east[3]));
    if (day) return day;
  }
  const day = DAY_FIRST.exec(short);
  if (day) {
    const found = iso(Number(day[3]), monthOf(day[2] ?? ''), Number(day[1]));
    if (found) return found;
  }
  const month = MONTH_FIRST.exec(short);
  if (month) {
    const found = iso(Number(month[3]), monthOf(month[1] ?? ''), Number(month[2]));
    if (found) return found;
  }
  const points = POINTS.exec(short);
  if (points) return iso(Number(points[3]), Number(points[2]), Number(points[1]));
  const slashes = SLASHES.exec(short);
  if (slashes) {
    const [a, b, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
    const asDayFirst = a > 12 || (b <= 12 && dayFirst);
    return asDayFirst ? iso(year, b, a) : iso(year, a, b);
  }
  return undefined;
}

/** A year of release in a text: four digits from 1888, the year of the first film, to a few years ahead. */
export function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/.exec(text);
  const year = found ? Number(found[1]) : 0;
  return year >= 1888 && year <= 2100 ? year : undefined;
}
