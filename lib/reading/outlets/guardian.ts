import { findScores } from '../../scores/find.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import type { Proposal } from '../proposal.ts';
import { own } from './forms/own.ts';
import { drawn, fillsOf } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

/** Parts of the page's frame in which the stars may stand. */
const PLACES = ['headline', 'standfirst', 'media'].map((name) => `[data-gu-name="${name}"]`);

function* stars(page: Page): Generator<Proposal> {
  for (const place of PLACES) {
    const fills = fillsOf(own(page, `${place} svg`));
    if (fills.length !== 5) continue;
    yield* drawn(fills, 5, `${place} svg`);
    return;
  }
}

/**
 * Until April 2025 the site was the Sunday paper's too, which those pages name as their publication while they
 * call themselves the Guardian: offered, not filled in.
 */
function* publication({ document }: Page): Generator<Proposal> {
  if (document.querySelector('a[href*="/publication/theobserver"]'))
    yield { field: 'outlet', value: 'The Observer', confidence: 0.8, where: 'publication/theobserver' };
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
 * told apart by the beginnings of their paths or, where all have one shape, by their fill, never by hashed
 * classes. No half stars; no rating in the data. Rests on the paper's own public renderer, August 2026; the
 * fill (`#121212`) on public code of 2025.
 */
export const guardian: Outlet = {
  id: 'guardian',
  name: 'The Guardian',
  hosts: ['theguardian.com', 'guardian.co.uk'],
  addresses: /^\/film\/(?:filmblog\/|\d{4}\/[a-z]{3}\/\d{1,2}\/[^/]*review)/,
  scale: { kind: 'stars', best: 5, worst: 0 },
  *read(page) {
    yield* publication(page);
    yield* stars(page);
    yield* grades(page);
  },
};
