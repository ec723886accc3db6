import { CAPITAL, SMALL } from '../../letters.ts';
import { BY, isFullName, isName, leadingNames, namesIn } from '../language/names.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { type Spot, survey } from '../page/survey.ts';
import { textOf } from '../page/text.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

const BY_NAME = new RegExp(`${BY.source}(?=[${CAPITAL}@])`, 'i');
/** "12 March 2023 · by Jane Doe", "Posted on 3 May 2020 by Jane Doe". */
const INSIDE =
  /(?:[|•·/–—,]\s*|\d{4},?\s+)(?:(?:by|von|par|por|di|door|av|af|przez) |aut(?:hor|or|eur) ?: ?)/i;
const SIGNATURE = /^[–—~-]{1,2}\s?/;
const ONE_WORD = new RegExp(`^[${CAPITAL}][${SMALL}]{2,15}\\.?$`);

/** Among a film's credits it is its writer who is named so. */
const WROTE = /^(?:written|story|screenplay) by/i;
const CREDITS = /direct(?:ed|or)|starring|produced by/i;
const DAY = /^[\s,|·•–-]{0,3}(?:\d{1,2}[./\s]|\d{4}-)/;
const NO_PERSON = /\b(?:reviews?|movies?|films?|news|features?|posts?|read|comments?)\b/i;

/** The name in a line of an article's data, parted by dots or bars. */
function nameAmong(line: string): string[] {
  const parts = /\d/.test(line) ? line.split(/\s?[|•·]\s?/) : [];
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

const OFFICE =
  /^, [^,.]{0,30}(?:editor|critic|writer|reporter|staff|columnist|contributor|correspondent|redakteur(?:in)?|journalist(?:e|in)?)$/i;

/** "Jane Doe, Arts Editor" in a line of its own. */
function signsAs(line: string): boolean {
  const [name] = leadingNames(line);
  return name !== undefined && line.startsWith(name) && OFFICE.test(line.slice(name.length));
}

/** How near to the heading a place is: 1 around it, less further off. */
function nearness(at: number, start: number, end: number): number {
  if (at >= start - 6 && at <= start + 12) return 1;
  if (at >= end - 6 && at <= end + 4) return 0.85;
  return at < start ? 0.6 : 0.7;
}

function* fromSpots(spots: readonly Spot[], start: number, end: number): Generator<Proposal> {
  let given = 0;
  for (const { element, at, aside } of spots) {
    if (given > 12) return;
    const text = textOf(element, 240);
    if (!text || text.length > 220) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const rel = element.getAttribute('rel')?.includes('author') === true;
    // The names stand after the last "by" of "Posted on 3 May by Jane".
    const by = text.search(/\b(?:by|von|par|por|di|door|av|af|przez|aut(?:hor|or|eur)(?=\s?:))\s*:?\s/i);
    const after = by >= 0 ? text.slice(by) : text;
    const personal =
      rel || element.localName === 'a' || /auth?or|by-?line|writer|reviewer|contributor|auteur/i.test(names);
    const found = by >= 0 || personal ? namesIn(after) : nameAmong(text);
    if (found.length === 0) continue;
    const base = by >= 0 ? 0.78 : rel ? 0.75 : text.length < 50 ? 0.62 : 0.4;
    given++;
    const where = `${element.localName}.${names.trim().split(/\s+/)[0] || 'author'}`;
    yield fact('critics', found, base * nearness(at, start, end) * (aside ? 0.6 : 1), where, text);
  }
}

/** Who signs the page: author elements, "By …" lines near the heading, a signature under the text. */
export const byline: Reader = {
  name: 'inference/byline',
  *read(page: Page): Generator<Proposal> {
    const { bylines, start, blocks } = page.once(survey);
    const { to, from } = page.once(body);
    yield* fromSpots(bylines, start, to);
    const last = Math.min(blocks.length, to + 3);
    for (let at = Math.max(0, from - 4); at < last; at++) {
      const block = blocks[at];
      const early = at < from + 10;
      if (!block || block.aside || !(early || at >= to - 8)) continue;
      const below = (blocks[at - 1]?.text.length ?? 0) > 200;
      for (const line of block.text.split('\n')) {
        if (line.length > 140) continue;
        const says = (names: string[], sure: number) => fact('critics', names, sure, block.tag, line);
        if (WROTE.test(line) && CREDITS.test(`${block.text} ${blocks[at - 1]?.text} ${blocks[at + 1]?.text}`))
          continue;
        if (BY_NAME.test(line)) {
          const names = namesIn(line);
          const full = names.some((name) => name.includes(' '));
          if (names.length > 0) yield says(names, (full ? 0.72 : 0.55) * (early ? 1 : 0.9));
          continue;
        }
        const inside = line.length < 110 && at <= from + 6 ? INSIDE.exec(line) : null;
        const insider = inside && leadingNames(line.slice(inside.index + inside[0].length))[0];
        const signed = line.replace(SIGNATURE, '').replace(/\.$/, '');
        const among = early && line.length < 90 ? nameAmong(line) : [];
        if (insider) yield says([insider], 0.68);
        else if (among.length > 0) yield says(among, 0.55);
        else if (early && line.length < 70 && (signsDated(line) || signsAs(line)))
          yield says(leadingNames(line).slice(0, 1), 0.56);
        else if (SIGNATURE.test(line) && isFullName(signed)) yield says([signed], 0.55);
        else if (line.length < 40 && isFullName(line)) {
          // A name in a line of its own, right under the heading or right under the text.
          const under = at > start && at <= start + 2 && block.tag !== 'li';
          const own = !/^h\d$/.test(block.tag) && isName(line) && !/^(?:De|Von|Di|Avec|Con|Mit) /.test(line);
          if (own && (under || (below && at > from + 3))) yield says(namesIn(line), under ? 0.52 : 0.55);
        } else if (
          below &&
          at >= to - 6 &&
          block.tag === 'p' &&
          line === block.text &&
          ONE_WORD.test(line) &&
          isName(line)
        )
          yield says(namesIn(line), 0.5);
      }
    }
  },
};
