import { CAPITAL, SMALL } from '../../letters.ts';
import { dateIn } from '../language/dates.ts';
import { labelled } from '../language/labels.ts';
import { isFullName, leadingNames } from '../language/leading-names.ts';
import { cleanTitle } from '../language/title.ts';
import { yearIn } from '../language/year.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Line } from '../said.ts';
import { endsInCountry } from './credits.ts';
import { unmarked } from './unmarked.ts';

/** A director's label in the midst of a line of facts. */
const MID_LABEL =
  /[\s|•·,;.(](?:director(?:\(s\)|s)?|directora|diretora?|directed by|regisseur|regissør|regissör|réalisatrice|regie|regia|regista|réalisation|réalisateur|dirección|direção|regi|reżyseria|reż|režie|r|dir|instruktør|ohjaus|yönetmen|rendező|режисс?[её]р)(?:(?:\s?[&/]\s?|\s(?:und|and|et|e|y|och|og|en|i)\s)(?:drehbuch|buch|writer|screenplay|sc[ée]nario|sceneggiatura|gui[oó]n|roteiro|manus|manuskript|scenariusz|scénář))?\s?[.:]\s+(?:d[ie]\s+)?|[|•·;,(]\s*(?:directed by|réalisé par|diretto da|regia di|regie|reż\.|rež\.)\s+(?!(?:[&/]|und|en|och)\s)/i;
const YEAR_LABEL = /(?:year|jahr|ann[ée]e|anno|a[ñn]o|jaar)\s?:\s+((?:19|20)\d\d)(?!\d)/i;
const RELEASED =
  /\b(?:released|release date|(?:uk|us) release|kinostart|sortie|estreno|uscita|in (?:theat(?:er|re)s|cinemas)(?: on)?)\s{0,9}:?\s{1,9}([^|•]{4,24})/i;
/** What stands in lines of facts beside the year: the running time, the age rating. */
const RUNTIME = /\d{1,3}\s?(?:min|['’′])|\dh|\d h \d\d|pg-13|rated/i;
const AMONG = /(?:^|[\s|•·/,–(-])((?:19|20)\d\d)(?=[\s|•·/,–)-])/;
/** "The Hurricane (1999)" as a line of its own. */
const DATED = new RegExp(
  `^["“‘']?([${CAPITAL}][^()\\n]{0,80}?)["”’']?\\s*\\(((?:19|20)\\d\\d)\\)\\s*(?:[:|–—-].{0,60})?$`,
);

/** A line of parts: "Film review · 2007 · Gothic horror", "2023 · Theaters". */
const PARTED = /\s?[·•|/—]\s?|,\s|\s[-–]\s/;
const DAY = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g;
/** What stands in such a line when its year is the page's, or the line is something else's. */
const NOT_FILMS = /©|copyright|posted|publi|updated|since|\bby\b|min(?:ute)? read/i;

/** The year of a film, as a part by itself of a line near the heading; of "2021 — 2024" neither. */
function yearAmong({ text, at, aside, tag }: Line): number | undefined {
  if (aside || at < -3 || at > 6 || text.length > 80 || /^h\d$/.test(tag) || NOT_FILMS.test(text))
    return undefined;
  // "Sep 7, 2011 • Jane Doe" is a byline; "1998 · Jane Doe · 2026-09-05" has a film's year and a day.
  const dayless = text.replace(DAY, '');
  if (dateIn(dayless)) return undefined;
  const parts = dayless.split(PARTED).map((part) => part.replace(/[^\p{L}\d]/gu, ''));
  const years = parts.filter((part) => /\d{4}/.test(part));
  return parts.length > 1 && years.length === 1 && /^(?:19|20)\d\d年?$/.test(years[0] ?? '')
    ? Number(years[0]?.slice(0, 4))
    : undefined;
}

/** A running time in a line of its own: "117 minutes", "1h 57m", "117分". */
const RUNS =
  /^(?:\d{2,3} ?(?:min(?:ut[eo]?[ns]?)?\.?|mins|分|분)|\d ?h(?:rs?|ours?)?\.?,? ?\d{0,2} ?(?:m(?:in(?:ute)?s?)?)?\.?)$/i;

/** What follows a label in another's writing, to the next part of the credits: "ポン・ジュノ", "봉준호". */
const EAST_NAME =
  /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3][\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3・·=＝ ]{1,19}$/;

/** The next label of a line of credits whose labels have dashes for colons. */
const NEXT_LABEL =
  / (?:cast|score|music|starring|stars|writers?|written|screenplay|runtime|genre|year|country|release|reparto|elenco|guion|roteiro|avec|mit) ?[—–-] /i;

/** "Directed by Jane Doe, 2016": the year after the names. */
const NAMED_AND_DATED = /[ ,·|(]((?:19|20)\d\d)\)?$/;

const isPlaceless = (name: string) => !endsInCountry(name);

/**
 * Facts about the film that pages print: "Directed by", "Director:", "Year:", "Released", a line of
 * "Horror | 2017 | 1h 44min", "Title (2017)" in a line of its own.
 */
export function* filmFacts(lines: readonly Line[]): Generator<Proposal> {
  for (const [at, raw] of lines.entries()) {
    const line = { ...raw, text: unmarked(raw.text) };
    yield* inLine(line, lines[at + 1]?.text ?? '');
    const among = yearAmong(line);
    if (among) yield fact('year', among, 0.6, line.tag, line.text);
    yield* unlabelled(line, lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? '');
  }
}

/** "Jane DOE" over "Mara OKONJO / Tomas REINHOLT": surnames in capitals part people from the rest. */
const CREDITED = new RegExp(
  `^[${CAPITAL}][${SMALL}-]{1,20} [${CAPITAL}]{2,20}(?:[ -][${CAPITAL}]{2,20}){0,2}$`,
);

/** Two surnames in capitals, parted as in a cast. */
const CAST = new RegExp(`[${SMALL}] [${CAPITAL}]{3,}[^${SMALL}]{0,12}[/,–-] ?[${CAPITAL}][${SMALL}]`);

/** What credits without labels say right under a heading: "2015" over "Jane Doe", a name over those of the cast. */
function* unlabelled(line: Line, before: string, after: string): Generator<Proposal> {
  const { text, tag, at, aside } = line;
  if (aside || at > 6 || text.length > 40 || !isFullName(text) || !isPlaceless(text)) return;
  const year = /^(?:19|20)\d\d$/.test(before) ? Number(before) : undefined;
  const cast = CREDITED.test(text) && CAST.test(after);
  const runs = RUNS.test(after) && !/^h\d$/.test(tag);
  if (year === undefined && !cast && !runs) return;
  yield fact('directors', [text], 0.7, tag, text);
  if (year !== undefined) yield fact('year', year, 0.62, tag, before);
}

function* inLine({ text: line, tag: where, aside }: Line, next: string): Generator<Proposal> {
  const year = (value: unknown, sure: number) =>
    value ? [fact('year', Number(value), sure, where, line)] : [];
  const { label, rest = '', announced } = labelled(line) ?? {};
  const short = line.length < 120;
  if (label === 'director') {
    const named = (rest || next).split(NEXT_LABEL)[0] ?? '';
    const names = EAST_NAME.test(named) ? [named] : leadingNames(named, announced).filter(isPlaceless);
    if (names.length > 0 && line.length < 80) yield* year(NAMED_AND_DATED.exec(rest)?.[1], 0.74);
    if (names.length > 0 && (announced || line.length < 60))
      yield fact(
        'directors',
        names,
        names.some((name) => name.includes(' ') || EAST_NAME.test(name)) ? 0.85 : 0.5,
        where,
        line,
      );
  } else if (label === 'year' && short) {
    yield* year((rest || next).length < 60 && yearIn(rest || next), 0.72);
  } else if (label && announced && short) {
    const named = cleanTitle(rest);
    if (label === 'title' && named.title) yield fact('filmTitle', named.title, 0.7, where, line);
    else if (label === 'original' && named.title) yield fact('originalTitle', named.title, 0.75, where, line);
    yield* year(label === 'title' && named.year, 0.75);
  }
  const middle = MID_LABEL.exec(line);
  if (middle) {
    const names = leadingNames(line.slice(middle.index + middle[0].length)).filter(isPlaceless);
    if (names.length > 0) yield fact('directors', names, 0.75, where, line);
  }
  if (!/(?:19|20)\d\d/.test(line)) return;
  yield* year(YEAR_LABEL.exec(line)?.[1], 0.76);
  if (line.length < 160 && (RUNTIME.test(line) || middle)) yield* year(AMONG.exec(line)?.[1], 0.74);
  if (short && label !== 'year') yield* year(yearIn(RELEASED.exec(line)?.[1] ?? ''), 0.66);
  const [, title, dated] = DATED.exec(line) ?? [];
  // In a box beside the text a film without any label is as likely another's.
  const own = aside ? 0.6 : 1;
  if (title) yield fact('filmTitle', cleanTitle(title).title, 0.5 * own, where, line);
  yield* year(dated, 0.55 * own);
}
