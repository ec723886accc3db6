import { parseScore } from '../../scores/parse.ts';
import { isA, type SchemaNode, textIn } from '../page/schema.ts';
import { mark, type Proposal } from '../proposal.ts';

const numberIn = (text = ''): number | undefined =>
  /^-?\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;

/** A `Rating` as a score. Schema.org's own rule: where no best is stated, 5 is meant, and 1 as the worst. */
export function* rating(node: SchemaNode, sure: number): Generator<Proposal> {
  if (isA(node, 'aggregaterating')) return;
  const printed = textIn(node, 'ratingValue', 'value');
  const stated = numberIn(textIn(node, 'bestRating', 'best'));
  if (!printed || (stated !== undefined && stated <= 1)) return;
  const value = numberIn(printed);
  const best = stated ?? [5, 10, 100].find((most) => value !== undefined && value <= most);
  if (value !== undefined && (best === undefined || value > best || value < 0)) return;
  const score =
    value === undefined
      ? parseScore(printed, { ...(best !== undefined && { best }) })
      : {
          raw: stated === undefined ? printed : `${printed}/${stated}`,
          kind: best && best <= 6 ? ('stars' as const) : ('points' as const),
          value,
          best: best ?? null,
          worst: numberIn(textIn(node, 'worstRating', 'worst')) ?? null,
        };
  if (!score) return;
  const part = textIn(node, 'name', 'reviewAspect');
  const named = part && part.length < 60 && !/rating|review/i.test(part) && { part };
  // Templates print a nought where no mark was given.
  const worth = value === 0 ? 0.3 : stated === undefined && value !== undefined ? 0.7 : 0.88;
  yield mark({ ...score, ...named }, worth * sure, `${node.path}.ratingValue`, printed);
}
