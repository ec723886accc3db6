import { parseScore } from '../../../scores/parse.ts';
import type { Page } from '../../page/page.ts';
import { textOf } from '../../page/text.ts';
import type { Proposal } from '../../proposal.ts';
import { own } from './own.ts';
import { drawn } from './stars.ts';

/** Reviews stand at the top: "/red-rooms-movie-review/". */
export const VALNET_ADDRESSES = /^\/(?=[^/]*\/?$)[^/]*review/;

/** "width:50%" */
function fillOf(star: Element): number {
  const percent = Number(/:\s*(\d{1,3})%/.exec(star.getAttribute('style') ?? '')?.[1] ?? 0);
  return Math.round(percent / 50) / 2;
}

/** The film as the card that holds the mark names it. */
function* filmOf(box: Element): Generator<Proposal> {
  const card = box.closest('.display-card');
  const value = textOf(card?.querySelector('h2, h3, h4, h5, [class*="card-title"]'), 120);
  if (value) yield { field: 'filmTitle', value, confidence: 0.9, where: '.display-card', text: value };
}

/**
 * The mark on sites of Valnet: a number with its best, "7/10", or five stars filled by width. A box without
 * a mark is the visitor's, still to be given. The card with the film's facts holds it, or it stands alone. Rests on `.w-rating-logo-stars` with `.rate-number` or
 * `.rating-stars.full` as public code of March 2026 has it of Screen Rant; that the publisher's other sites
 * have the same template is inferred.
 */
export function* valnet(page: Page): Generator<Proposal> {
  for (const box of own(page, '.w-rating-logo-stars', '[class*="user"]')) {
    const text = textOf(box.querySelector('.rate-number'), 20);
    const score = parseScore(text.replace(/\s/g, ''));
    if (score?.value) {
      yield* filmOf(box);
      yield {
        field: 'score',
        value: { ...score, raw: text },
        confidence: 0.95,
        where: '.w-rating-logo-stars .rate-number',
        text,
      };
      return;
    }
    const fills = [...box.querySelectorAll('.rating-stars.full')].slice(0, 5).map(fillOf);
    if (fills.some((fill) => fill > 0)) {
      yield* filmOf(box);
      yield* drawn(fills, 5, '.w-rating-logo-stars .rating-stars');
      return;
    }
  }
}
