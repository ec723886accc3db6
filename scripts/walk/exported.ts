import * as v from 'valibot';
import type { Card } from './card.ts';

const Exported = v.object({
  reviews: v.array(
    v.object({
      filmTitle: v.string(),
      outlet: v.string(),
      critics: v.array(v.string()),
      published: v.optional(v.string(), ''),
      canonicalUrl: v.string(),
      scores: v.array(
        v.object({
          value: v.union([v.number(), v.string()]),
          best: v.nullable(v.number()),
          part: v.optional(v.string(), ''),
        }),
      ),
    }),
  ),
});

/**
 * Looks for a card in an exported file: resolves to what it holds of it, a line each. Throws when the file is not
 * of the form, or no review in it says what the card said.
 */
export function findExported(text: string, card: Card): string[] {
  const { reviews } = v.parse(Exported, JSON.parse(text));
  const marks = card.scores.map(({ label, value, best }) => [label, value, best].join('|')).join();
  const found = reviews.find(
    ({ filmTitle, outlet, critics, published, scores }) =>
      filmTitle === card.filmTitle &&
      outlet === card.outlet &&
      critics.join(', ') === card.critics &&
      published.slice(0, 10) === card.published &&
      scores.map(({ part, value, best }) => [part, value, best ?? ''].join('|')).join() === marks,
  );
  if (!found) throw new Error(`none of its ${reviews.length} reviews says what the card said`);
  const { filmTitle, outlet, critics, published, canonicalUrl, scores } = found;
  const said = scores.map(({ part, value, best }) =>
    `${part} ${value}${best === null ? '' : `/${best}`}`.trim(),
  );
  return [
    `${reviews.length} ${reviews.length === 1 ? 'review' : 'reviews'}, among them`,
    `${filmTitle}: ${said.join(', ') || 'no marks'}`,
    [outlet, critics.join(', '), published].filter(Boolean).join(', '),
    canonicalUrl,
  ];
}
