import { CAPITAL, SMALL } from '../../letters.ts';
import { isFullName, leadingNames } from '../language/leading-names.ts';
import { BY, isName, namesIn } from '../language/names.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Line, Said } from '../said.ts';
import { datedName, toldOf } from './told-critics.ts';

const BY_NAME = new RegExp(`${BY.source}(?=[${CAPITAL}@])`, 'i');
/** "12 March 2023 · by Jane Doe", "Posted on 3 May 2020 by Jane Doe". */
const INSIDE =
  /(?:[|•·/–—,]\s*|\d{4},?\s+)(?:(?:by|von|par|por|di|door|av|af|przez) |aut(?:hor|or|eur) ?: ?)/i;
const POSTED = /^(?:post(?:ed|é|ado)|publicado|reviewed|written|geplaatst) /i;
const SIGNATURE = /^(?:[–—~-]{1,2}|<)\s?/;
const ONE_WORD = new RegExp(`^[${CAPITAL}][${SMALL}]{2,15}\\.?$`);

/** A label that announces whose text it is; nothing else does so more plainly. */
const LABELLED = /^(?:author|autor(?:in|a|e)?|auteur|critic|reviewer|kritiker(?:in)?|críticos?)\s?: /i;
/** Among a film's credits it is its writer who is named so. */
const WROTE = /^(?:written|story|screenplay) by/i;
const CREDITS = /direct(?:ed|or)|starring|produced by/i;
const DAY = /^[\s,|·•–-]{0,3}(?:\d{1,2}[./\s]|\d{4}-)/;
const NO_PERSON =
  /\b(?:reviews?|movies?|films?|news|features?|posts?|read|comments?)\b|^(?:dir|réal|reż|rež)\./i;

/** The name in a line of an article's data, parted by dots or bars. */
function nameAmong(line: string): string[] {
  const parts = /\d/.test(line) ? line.split(DAY_FIRST.test(line) ? /\s[–—-]\s/ : /\s?[|•·]\s?/) : [];
  const found = parts.find((part) => isFullName(part) && isName(part) && !NO_PERSON.test(part));
  return found && parts.length > 1 ? [found] : [];
}

/** "Jane Doe 15 March 2018": a name, and a day right after it. */
function signsDated(line: string): boolean {
  const [name] = leadingNames(line);
  return (
    name !== undefined && line.startsWith(name) && DAY.test(line.slice(name.length)) && /\d{4}/.test(line)
  );
}

/** "15.9.2023 – Jane Doe": no place would stand after it. */
const DAY_FIRST = /^\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d\s[–—-]\s/;

const OFFICE =
  /^, [^,.]{0,30}(?:editor|critic|writer|reporter|staff|columnist|contributor|correspondent|redakteur(?:in)?|journalist(?:e|in)?)$/i;

/** "Jane Doe, Arts Editor" in a line of its own. */
function signsAs(line: string): boolean {
  const [name] = leadingNames(line);
  return name !== undefined && line.startsWith(name) && OFFICE.test(line.slice(name.length));
}

/** The texts of a page's blocks by their places, as far as its short lines show them. */
function blocksOf(lines: readonly Line[]): Map<number, string> {
  const blocks = new Map<number, string>();
  for (const { at, text } of lines) blocks.set(at, [blocks.get(at), text].filter(Boolean).join('\n'));
  return blocks;
}

/** Who signs the page in a line: "By …" near the heading, a name right under it, a signature under the text. */
export function* signedLines({ lines, place: { start, end } }: Said): Generator<Proposal> {
  const blocks = blocksOf(lines);
  for (const { at, text: line, tag, aside } of lines) {
    const early = at < 10;
    if (aside || !line || line.length > 140 || at < -4 || at >= end + 3 || !(early || at >= end - 8))
      continue;
    const says = (names: string[], sure: number) => fact('critics', names, sure, tag, line);
    const told = at > 1 && at >= end - 5 ? toldOf(line) : undefined;
    const dated = datedName(line);
    if (told || (dated && isName(dated))) {
      yield says([told ?? dated ?? ''], told ? 0.7 : 0.6);
      continue;
    }
    const around = [at - 1, at, at + 1].map((each) => blocks.get(each)).join(' ');
    if (WROTE.test(line) && CREDITS.test(around)) continue;
    if (BY_NAME.test(line)) {
      const names = namesIn(line);
      const full = names.some((name) => name.includes(' '));
      if (names.length > 0)
        yield says(
          names,
          (full || LABELLED.test(line) ? 0.72 : POSTED.test(line) ? 0.6 : 0.55) * (early ? 1 : 0.9),
        );
      continue;
    }
    const inside = line.length < 110 && at <= 6 ? INSIDE.exec(line) : null;
    const insider = inside && leadingNames(line.slice(inside.index + inside[0].length))[0];
    const signed = line.replace(SIGNATURE, '').replace(/\.$| ?>$/, '');
    const among = early && line.length < 90 ? nameAmong(line) : [];
    // A long block is handed over without its text.
    const before = blocks.get(at - 1);
    const below = before === '' || (before?.length ?? 0) > 200;
    if (insider) yield says([insider], 0.68);
    else if (among.length > 0) yield says(among, 0.6);
    else if (early && line.length < 70 && (signsDated(line) || signsAs(line)))
      yield says(leadingNames(line).slice(0, 1), 0.56);
    else if (SIGNATURE.test(line) && isFullName(signed)) yield says([signed], 0.55);
    else if (line.length < 40 && isFullName(line)) {
      // A name in a line of its own, right under the heading or right under the text.
      const under = at > start && at <= start + 2 && tag !== 'li';
      const own = !/^h\d$/.test(tag) && isName(line) && !/^(?:De|Von|Di|Avec|Con|Mit) /.test(line);
      if (own && (under || (below && at > 3))) yield says(namesIn(line), under ? 0.52 : 0.55);
    } else if (
      below &&
      at >= end - 6 &&
      tag === 'p' &&
      line === blocks.get(at) &&
      ONE_WORD.test(line) &&
      isName(line)
    )
      yield says(namesIn(line), 0.5);
  }
}
