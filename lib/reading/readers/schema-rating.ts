import type { Score } from '../../scores/model.ts';
import { parseScore } from '../../scores/parse.ts';
import { isA, type SchemaNode, textIn } from '../page/schema.ts';
import type { Proposal } from '../proposal.ts';

function numberIn(text: string | undefined): number | undefined {
  const match = /^\s*(-?\d{1,3}(?:[.,]\d{1,4})?)\s*$/.exec(text ?? '');
  return match ? Number(match[1]?.replace(',', '.')) : undefined;
}

/** A `Rating` as a score. Schema.org's own rule: where no best is stated, 5 is meant, and 1 as the worst. */
export function* rating(node: SchemaNode, sure: number): Generator<Proposal> {
  if (isA(node, 'aggregaterating')) return;
  const printed = textIn(node, 'ratingValue', 'value');
  const best = numberIn(textIn(node, 'bestRating', 'best'));
  const worst = numberIn(textIn(node, 'worstRating', 'worst'));
  if (!printed || (best !== undefined && best <= 1)) return;
  const part = textIn(node, 'name', 'reviewAspect');
  const value = numberIn(printed);
  let score: Score | undefined;
  let confidence = 0.88;
  if (value === undefined) score = parseScore(printed, { ...(best !== undefined && { best }) });
  else {
    const assumed = best ?? (value <= 5 ? 5 : value <= 10 ? 10 : value <= 100 ? 100 : undefined);
    if (assumed === undefined || value > assumed || value < 0) return;
    if (best === undefined) confidence = 0.7;
    // Templates print a nought, or a full mark with no words anywhere, where no mark was given.
    if (value === 0) confidence = 0.3;
    score = {
      raw: best === undefined ? printed : `${printed}/${best}`,
      kind: assumed <= 6 ? 'stars' : assumed === 100 ? 'points' : 'points',
      value,
      best: assumed,
      worst: worst ?? null,
    };
  }
  if (!score) return;
  if (part && part.length < 60 && !/rating|review/i.test(part)) score = { ...score, part };
  yield {
    field: 'score',
    value: score,
    confidence: confidence * sure,
    where: `${node.path}.ratingValue`,
    text: printed,
  };
}
