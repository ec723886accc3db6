import { findScores } from '../../scores/find.ts';
import type { Score } from '../../scores/model.ts';
import { meta } from '../page/meta.ts';
import { outline, type Passage } from '../page/outline.ts';
import type { View } from '../page/page.ts';
import { mark, type Proposal, type Reader } from '../proposal.ts';

/** Marks of others, or of nothing: said in the words before a score. */
const OTHERS =
  /imdb|rotten|tomatometer|metacritic|metascore|letterboxd|audience|user|reader|viewer|critics'? (?:consensus|average)|average|aggregate|cinemascore|leser|spectateurs|público|utenti|community|votes?\b|\bout of \d+ (?:critics|people|users)/i;
const ELSEWHERE = /^\s*(?:on|at|from) (?:imdb|rotten|metacritic|letterboxd)/i;
/** A heading over what others said, and its lines: "Altre recensioni:". */
const OTHER_CRITICS =
  /(?:^|\n)(?:altre recensioni|other (?:reviews|critics)|autres critiques|otras cr[ií]ticas|weitere kritiken|outras cr[ií]ticas|andere recensies)[^\n]{0,30}(?:\n|$)/i;
/** What a page says its marks go up to: "Betygsskala: 1–5", "Scale: 0-10". */
const SCALE_TOLD =
  /(?:skala|scale|échelle|escala|scala|schaal)[^\d\n]{0,12}[01] ?(?:[–-]|to|bis|à|al?|till?|tot|do) ?(5|6|10|100)(?!\d)/i;
const GIVEN = /\b(?:giv(?:e|es|ing)|gave|award(?:ing)?)\b/i;

const NUMBER = /^\d{1,3}(?:[.,]\d)?$/;
const MARK = /^\d{1,3}(?:[.,]\d)?(?: ?\/ ?\d{1,3}| ?%)?$/;
const SUM = /^(?:overall|total|gesamt|insgesamt|global|complessivo|en tout|totaal|łącznie)$/i;
const SCALE = /^(?:\/|out of|von|sur|su|de|av|af|van)\s?\d{1,3}$/i;

/** Rating words that are labels of the whole, not names of a part. */
const WHOLE =
  /^(?:(?:our|my|the|final|overall|critic'?s?|editor'?s?|film|movie|total|star)\s+)*(?:rating|score|grade|verdict|not[ea]s?|voto|wertung|bewertung|fazit|cijfer|betyg|karakter|ocena|hodnocen[íi]|stars?|punkte|punteggio|valoraci[oó]n|calificaci[oó]n|puntuaci[oó]n|nota final|conclusion|review|stelle)$/i;

/** Marks printed as text: "★★★½", "7/10", "Grade: B+", "Two and a half stars out of four", tables of parts. */
export const textScores: Reader = {
  name: 'inference/text',
  *read(view: View): Generator<Proposal> {
    const { passages: blocks, from, to } = view.once(outline);
    const scale = blocks.flatMap(({ text }) => SCALE_TOLD.exec(text)?.[1] ?? [])[0];
    let others = false;
    for (let at = Math.max(0, from - 8); at < Math.min(blocks.length, to); at++) {
      const block = blocks[at];
      if (!block) continue;
      const { tag, aside, linked, box } = block;
      const end: number = others ? 0 : (OTHER_CRITICS.exec(block.text)?.index ?? block.text.length);
      others ||= end < block.text.length;
      const below = blocks[at + 1]?.text ?? '';
      const previous = blocks[at - 1];
      const name = previous?.text ?? '';
      const number = NUMBER.test(block.text);
      // A number, and its scale in a box of its own; or a mark under what it is: "Final score" | "80%".
      const scaled = number && SCALE.test(below) ? `${block.text} ${below}` : block.text;
      const whole = WHOLE.test(name) || SUM.test(name);
      const titled = MARK.test(block.text) && whole && !previous?.aside;
      const text = titled ? `${name}: ${scaled}` : scaled;
      const found = text.length > 6000 ? [] : findScores(text);
      if (found.length === 0 || linked) continue;
      if (isLegend(blocks, at)) continue;
      // A name in one cell and its mark in the next: "Plot" | "9/10".
      const beside =
        /^(?:td|dd|div)$/.test(tag) &&
        text.length < 60 &&
        name.length < 40 &&
        !/^h\d$/.test(previous?.tag ?? '') &&
        previous?.box === box;
      // Marks stand by the heading or at the end; in the midst of long paragraphs numbers are mostly something else.
      const telling = at < from + 8 || at > to - 8 || text.length < 120;
      for (const { score, index, length, confidence, label } of found) {
        if (others && index >= end) continue;
        const left = text.slice(Math.max(0, index - 60), index);
        if (OTHERS.test(left) || ELSEWHERE.test(text.slice(index + length, index + length + 40))) continue;
        const sure = Math.min(0.92, confidence * (telling || GIVEN.test(left) ? 1 : 0.75));
        const value = onScale(withPart(score, label ?? (beside ? name : '')), scale);
        yield mark(
          value,
          aside ? sure * 0.6 : sure,
          tag,
          text.slice(Math.max(0, index - 40), index + length + 20),
        );
      }
    }
    const head = view.once(meta);
    for (const text of [head.title, head.first('og:title') ?? ''])
      for (const { score, confidence, label = '' } of findScores(text))
        yield mark(withPart(score, label), confidence * 0.85, 'title', text);
  },
};

/** The mark on the scale that the page tells, where it says none itself and fits. */
const onScale = (score: Score, best: string | undefined): Score =>
  best !== undefined && score.best === null && typeof score.value === 'number' && score.value <= Number(best)
    ? { ...score, best: Number(best) }
    : score;

const MEANS = /^[★⭐*☆½ ]{1,12}[\s=:–-]{1,3}\p{L}/u;

/** Whether a mark's line is one of several that say what marks mean: "★★★★ Great". */
const isLegend = (blocks: readonly Passage[], at: number): boolean =>
  blocks.slice(Math.max(0, at - 2), at + 3).filter(({ text }) => MEANS.test(text)).length > 2;

function withPart(score: Score, before: string): Score {
  const name = /\d|^[^a-z\u00c0-\uffff]*$/i.test(before)
    ? ''
    : before.replace(/(?<![\s:–—-])[\s:–—-]+$/, '').trim();
  if (score.part || !name || name.length > 30 || WHOLE.test(name) || OTHERS.test(name)) return score;
  return { ...score, part: name };
}
