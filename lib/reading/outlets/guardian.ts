import { findScores } from '../../scores/find.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import type { Proposal } from '../proposal.ts';
import type { Outlet } from './outlet.ts';

/** Beginnings of the paths by which a filled and an outlined star are drawn. */
const FILLED = /^m\s?19\.151/i;
const OUTLINE = /^m\s?14\.381/i;
const INK = /^#(?:121212|000(?:000)?)$/i;
const PLACES = ['headline', 'standfirst', 'media'] as const;

/** The stars in one part of the page's frame, in order: filled or not. Those in links are other reviews'. */
function starsIn(place: Element): boolean[] {
  const stars: boolean[] = [];
  const drawings = place.querySelectorAll('svg');
  for (let at = 0; at < drawings.length && at < 40; at++) {
    const drawing = drawings[at];
    const path = drawing?.querySelector('path');
    const shape = path?.getAttribute('d') ?? '';
    if (!drawing || drawing.closest('a')) continue;
    if (FILLED.test(shape)) {
      const fill = path?.getAttribute('fill');
      stars.push(
        !fill ||
          fill === 'currentColor' ||
          INK.test(fill) ||
          !/^(?:none|#fff(?:fff)?|transparent)$/i.test(fill),
      );
    } else if (OUTLINE.test(shape)) stars.push(false);
  }
  return stars;
}

function* drawn(page: Page): Generator<Proposal> {
  for (const name of PLACES) {
    const places = page.document.querySelectorAll(`[data-gu-name="${name}"]`);
    for (let at = 0; at < places.length && at < 4; at++) {
      const place = places[at];
      const stars = place ? starsIn(place) : [];
      if (stars.length !== 5) continue;
      const value = stars.filter(Boolean).length;
      yield {
        field: 'score',
        value: { raw: '★'.repeat(value) + '☆'.repeat(5 - value), kind: 'stars', value, best: 5, worst: 0 },
        confidence: 0.95,
        where: `[data-gu-name=${name}] svg`,
        text: `${value} of 5 stars (drawn)`,
      };
      return;
    }
  }
}

/** "Reel history" columns give two grades in plain text. */
function* grades(page: Page): Generator<Proposal> {
  for (const block of page.once(body).blocks) {
    if (block.text.length > 2000 || !/\bgrade\s*:/i.test(block.text)) continue;
    const marks = [...block.text.matchAll(/\b(Entertainment|History) grade:\s*([A-F](?:\s?[+–−-])?|Fail)/g)];
    for (const [whole, part, letter] of marks) {
      const score = findScores(`Grade: ${letter}`)[0]?.score;
      if (!score) continue;
      yield {
        field: 'score',
        value: { ...score, raw: whole, part: `${part} grade` },
        confidence: 0.9,
        where: block.tag,
        text: whole,
      };
    }
    if (marks.length > 0) return;
  }
}

/**
 * The Guardian and The Observer: five stars drawn in the frame's headline, standfirst or (older) media part,
 * told apart by the beginnings of their paths, never by hashed classes. No half stars; no rating in the data.
 * Rests on the paper's own public renderer, August 2026.
 */
export const guardian: Outlet = {
  id: 'guardian',
  name: 'The Guardian',
  hosts: ['theguardian.com', 'guardian.co.uk'],
  addresses: /^\/film\/(?:filmblog\/)?\d{4}\/[a-z]{3}\/\d{1,2}\/[^/]*review/,
  scale: { kind: 'stars', best: 5, worst: 0 },
  *read(page) {
    yield* drawn(page);
    yield* grades(page);
  },
};
