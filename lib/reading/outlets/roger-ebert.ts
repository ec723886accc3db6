import type { Page } from '../page/page.ts';
import { textOf } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';
import type { Outlet } from './outlet.ts';

function stars(value: number, raw: string, where: string): Proposal {
  return {
    field: 'score',
    value: { raw, kind: 'stars', value, best: 4, worst: 0 },
    confidence: 0.95,
    where,
    text: raw,
  };
}

/** Today: one image of class "star35"; two thumbs down are an image turned round. Those in links and boxes are other films'. */
function* fromImage(page: Page): Generator<Proposal> {
  const images = page.document.querySelectorAll(
    'main img[class*="star"], main img[alt*="down rating" i], header img[class*="star"], article img[class*="star"]',
  );
  for (let at = 0; at < images.length && at < 20; at++) {
    const image = images[at];
    if (!image || image.closest('aside, li, a, nav, footer')) continue;
    const names = image.getAttribute('class') ?? '';
    const alt = image.getAttribute('alt') ?? '';
    if (/down rating/i.test(alt)) {
      yield stars(0, alt, 'img[alt]');
      return;
    }
    const match = /(?:^|\s)star(\d)(\d)(?:\s|$)/.exec(names);
    if (!match || !/rating/i.test(alt || 'rating')) continue;
    const value = Number(`${match[1]}.${match[2]}`);
    if (value <= 4) {
      yield stars(value, alt || names, 'img.star');
      return;
    }
  }
}

/** 2013 to 2024: icons of a star font, `i.icon-star-full`, `i.icon-star-half`, `i.icon-thumbsdown`. */
function* fromIcons(page: Page): Generator<Proposal> {
  const holder = page.document.querySelector(
    '.page-content--star-rating, [itemprop="reviewRating"] .star-rating, header .star-rating, .star-rating',
  );
  if (!holder || holder.closest('aside, li, a, nav, footer')) return;
  const full = holder.querySelectorAll('.icon-star-full').length;
  const half = holder.querySelectorAll('.icon-star-half').length;
  const down = holder.querySelectorAll('.icon-thumbsdown').length;
  if (full + half === 0 && down === 0) return;
  const value = full + half / 2;
  if (value <= 4)
    yield stars(value, down > 0 ? 'thumbs down' : '★'.repeat(full) + '½'.repeat(half), 'i.icon-star');
}

/**
 * RogerEbert.com: out of four stars, a thumb down for none. Rests on the image of the 2024 rebuild (public
 * code of June 2025) and on the icon fonts of 2013 to 2024. Its headings are the film's title alone, its
 * years stand in the address only ("/reviews/parasite-2019").
 */
export const rogerEbert: Outlet = {
  id: 'rogerebert',
  name: 'RogerEbert.com',
  hosts: ['rogerebert.com'],
  addresses: /^\/reviews\/[^/]+/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read(page) {
    let drawn = false;
    for (const proposal of fromImage(page)) {
      drawn = true;
      yield proposal;
    }
    if (!drawn) yield* fromIcons(page);
    const heading = page.document.querySelector('main h1, h1[itemprop="name"], h1');
    const title = textOf(heading, 150).replace(/[\s–—-]+$/, '');
    if (title) yield { field: 'filmTitle', value: title, confidence: 0.85, where: 'h1', text: title };
    const year = /\/reviews\/[^/]*-((?:19|20)\d\d)(?:[/?#]|$)/.exec(page.url)?.[1];
    if (year) yield { field: 'year', value: Number(year), confidence: 0.7, where: 'address', text: page.url };
  },
};
