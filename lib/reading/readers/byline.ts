import { titlesIn } from '../language/headline-forms.ts';
import { isName, namesIn, withNames } from '../language/names.ts';
import { body } from '../page/body.ts';
import { headlines } from '../page/headline.ts';
import type { Page } from '../page/page.ts';
import { type Spot, survey } from '../page/survey.ts';
import { folded, textOf } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';

const BY =
  /(?:^|[\s|•·/–—(])(?:(?:film |movie )?review(?:ed)? by|written by|words by|posted by|published by|by|von|par|por|di|door|av|af)\s*:?\s+/iu;
const PLAIN_BY = new RegExp(
  `^(?:(?:an? )?(?:film |movie )?reviews?(?:ed)? by|written by|words by|words|posted by|by|von|par|por|di|door|text|autor(?:in)?|author|critic|auteur|kritik von|av|af)\\s*:?\\s+(?=[\\p{Lu}@])`,
  'iu',
);
/** "12 March 2023 · by Jane Doe", "Posted on 3 May 2020 by Jane Doe". */
const INSIDE = withNames(
  `(?:[|•·/–—,]\\s*|\\d{4},?\\s+)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v) (§)(?=$|[\\s,.|•·])`,
  'u',
);
const SIGNED = withNames(`^[–—~-]{1,2}\\s?(§)\\.?$`, 'u');
const NAME_ALONE = withNames(`^§$`, 'u');

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
    const rel = element.getAttribute('rel') ?? '';
    const personal =
      /author|byline|by-line|writer|reviewer|contributor|auteur|autor/i.test(names) ||
      rel.includes('author') ||
      element.localName === 'a';
    const by = BY.exec(text);
    const after = by ? text.slice(by.index + by[0].length) : text;
    if (!by && !personal) continue;
    const found = namesIn(after);
    if (found.length === 0) continue;
    const base = by ? 0.78 : rel.includes('author') ? 0.75 : text.length < 50 ? 0.62 : 0.4;
    given++;
    yield {
      field: 'critics',
      value: found,
      confidence: base * nearness(at, start, end) * (aside ? 0.7 : 1),
      where: `${element.localName}.${names.trim().split(/\s+/)[0] || 'author'}`,
      text,
    };
  }
}

/** Who signs the page: author elements, "By …" lines near the heading, a signature under the text. */
export const byline: Reader = {
  name: 'inference/byline',
  *read(page: Page): Generator<Proposal> {
    const { bylines, start, blocks } = page.once(survey);
    const { to, from } = page.once(body);
    yield* fromSpots(bylines, start, to);
    const named = page
      .once(headlines)
      .flatMap(({ text }) => titlesIn(text))
      .map(({ title }) => folded(title));
    const first = Math.max(0, from - 4);
    for (let at = first; at < Math.min(blocks.length, to + 3); at++) {
      const block = blocks[at];
      if (!block || block.aside) continue;
      const near = at < from + 10 || at >= to - 8;
      if (!near) continue;
      for (const line of block.text.split('\n')) {
        if (line.length > 140) continue;
        if (PLAIN_BY.test(line)) {
          const names = namesIn(line);
          const full = names.some((name) => name.includes(' '));
          if (names.length > 0) {
            yield {
              field: 'critics',
              value: names,
              confidence: (full ? 0.72 : 0.55) * (at < from + 10 ? 1 : 0.9),
              where: block.tag,
              text: line,
            };
          }
          continue;
        }
        const inside = line.length < 110 && at <= from + 6 ? INSIDE.exec(line) : null;
        if (inside?.[1]) {
          yield { field: 'critics', value: [inside[1]], confidence: 0.68, where: block.tag, text: line };
          continue;
        }
        const signed = SIGNED.exec(line);
        if (signed?.[1])
          yield { field: 'critics', value: [signed[1]], confidence: 0.55, where: block.tag, text: line };
        else if (
          NAME_ALONE.test(line) &&
          line.length < 40 &&
          !/^h\d$/.test(block.tag) &&
          !named.includes(folded(line))
        ) {
          // A name in a line of its own, right under the heading or right under the text.
          const under = at > start && at <= start + 2 && block.tag !== 'li';
          const below = (blocks[at - 1]?.text.length ?? 0) > 200 && at > from + 3;
          if ((under || below) && isName(line)) {
            yield {
              field: 'critics',
              value: namesIn(line),
              confidence: under ? 0.52 : 0.55,
              where: block.tag,
              text: line,
            };
          }
        } else if (
          /^\p{Lu}\p{Ll}{2,15}\.?$/u.test(line) &&
          block.tag === 'p' &&
          (blocks[at - 1]?.text.length ?? 0) > 200 &&
          at >= to - 6
        ) {
          if (isName(line))
            yield { field: 'critics', value: namesIn(line), confidence: 0.5, where: block.tag, text: line };
        }
      }
    }
  },
};
