import { findScores } from '../../scores/find.ts';
import type { Score } from '../../scores/model.ts';
import { body } from '../page/body.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { textOf } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';

/** Marks of others, or of nothing: said in the words before a score. */
const OTHERS =
  /imdb|rotten|tomatometer|metacritic|metascore|letterboxd|audience|user|reader|viewer|critics'? (?:consensus|average)|average|aggregate|cinemascore|leser|spectateurs|público|utenti|community|votes?\b|\bout of \d+ (?:critics|people|users)/i;

/** Rating words that are labels of the whole, not names of a part. */
const WHOLE =
  /^(?:(?:our|my|the|final|overall|critic'?s?|editor'?s?|film|movie|total|star)\s+)*(?:rating|score|grade|verdict|note|notes|nota|voto|wertung|bewertung|fazit|cijfer|betyg|karakter|ocena|hodnocen[íi]|stars?|punkte|punteggio|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n|nota final|conclusion|review|stelle)$/i;

/** Whether the block stands in a link: a teaser of another page. */
function inLink(element: Element, stop: number): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < stop; up = up.parentElement, steps++) {
    if (up.localName === 'a') return true;
  }
  return false;
}

/** Marks printed as text: "★★★½", "7/10", "Grade: B+", "Two and a half stars out of four", tables of parts. */
export const textScores: Reader = {
  name: 'inference/text',
  *read(page: Page): Generator<Proposal> {
    const { blocks } = page.once(survey);
    const { from, to } = page.once(body);
    const seen = new Set<Element>();
    const first = Math.max(0, from - 8);
    for (let at = first; at < Math.min(blocks.length, to); at++) {
      const block = blocks[at];
      if (!block || seen.has(block.element) || block.text.length > 6000) continue;
      if (inLink(block.element, 3) || onlyLink(block.element, block.text)) continue;
      const previous = blocks[at - 1];
      const before = previous?.text ?? '';
      const lone = block.text.length < 60;
      // A name in one cell and its mark in the next: "Plot" | "9/10".
      const cell =
        (block.tag === 'td' || block.tag === 'dd' || block.tag === 'div') &&
        before.length < 40 &&
        lone &&
        !/^h\d$/.test(previous?.tag ?? '') &&
        previous?.element.parentElement === block.element.parentElement;
      for (const { score, index, length, confidence, label } of findScores(block.text)) {
        const left = block.text.slice(Math.max(0, index - 60), index);
        const right = block.text.slice(index + length, index + length + 40);
        if (OTHERS.test(left) || /^\s*(?:on|at|from)\s+(?:imdb|rotten|metacritic|letterboxd)/i.test(right))
          continue;
        const given = /\b(?:give|gives|giving|gave|award|awarding)\b/i.test(left);
        const position = given ? 1 : placeFactor(at, from, to, block.text.length);
        const value = withPart(score, label, cell ? before : '');
        yield {
          field: 'score',
          value,
          confidence: Math.min(0.92, confidence * position) * (block.aside ? 0.6 : 1),
          where: block.tag,
          text: block.text.slice(Math.max(0, index - 40), index + length + 20),
        };
      }
    }
    const head = page.once(meta);
    for (const text of [head.title, head.first('og:title') ?? '']) {
      for (const { score, confidence, label } of findScores(text)) {
        yield {
          field: 'score',
          value: withPart(score, label, ''),
          confidence: confidence * 0.85,
          where: 'title',
          text,
        };
      }
    }
  },
};

/** Marks stand by the heading or at the end; in the midst of long paragraphs numbers are mostly something else. */
function placeFactor(at: number, from: number, to: number, length: number): number {
  if (at < from + 8 || at > to - 8 || length < 120) return 1;
  return 0.75;
}

function onlyLink(element: Element, text: string): boolean {
  const link = element.querySelector('a');
  return link !== null && textOf(link, 200).length > text.length * 0.8;
}

function withPart(score: Score, label: string | undefined, before: string): Score {
  if (score.part) return WHOLE.test(score.part.trim()) ? { ...score } : score;
  const name = (label ?? (/\p{L}/u.test(before) && !/\d/.test(before) ? before : ''))
    .replace(/[\s:–—-]+$/, '')
    .trim();
  if (!name || name.length > 30 || WHOLE.test(name) || OTHERS.test(name)) return score;
  return { ...score, part: name };
}
