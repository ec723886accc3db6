import type { Page } from '../page/page.ts';
import { squeezed, textOf } from '../page/text.ts';
import type { Proposal } from '../proposal.ts';
import { namesOf, own } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

function stars(value: number, raw: string, where: string): Proposal {
  const score = { raw, kind: 'stars', value, best: 4, worst: 0 } as const;
  return { field: 'score', value: score, confidence: 0.95, where, text: raw };
}

/** Today: one image of class "star35"; a thumb down is an image turned round. Those in lists are other films'. */
function* fromImage(page: Page): Generator<Proposal> {
  for (const image of own(page, 'main img, header img, article img', 'li')) {
    const names = squeezed(namesOf(image), 200);
    const alt = squeezed(image.getAttribute('alt') ?? '', 200);
    const value = Number(/(?:^|\s)star(\d\d)(?:\s|$)/.exec(names)?.[1] ?? 99) / 10;
    const down = /down rating/i.test(alt);
    if (!down && (value > 4 || (alt && !/rating/i.test(alt)))) continue;
    yield down ? stars(0, alt, 'img[alt]') : stars(value, alt || names, 'img.star');
    return;
  }
}

/** 2013 to 2024: icons of a star font, `i.icon-star-full`, `i.icon-star-half`, `i.icon-thumbsdown`. */
function* fromIcons(page: Page): Generator<Proposal> {
  for (const holder of own(page, '.page-content--star-rating, .star-rating', 'li')) {
    const icons = [...holder.querySelectorAll('[class*="icon-star-"]')].slice(0, 8).map(namesOf);
    const fills = icons.map((names) => (names.includes('-full') ? 1 : names.includes('-half') ? 0.5 : 0));
    if (holder.querySelector('.icon-thumbsdown')) yield stars(0, 'thumbs down', 'i.icon-thumbsdown');
    else if (fills.some((fill) => fill > 0)) yield* drawn(fills, 4, 'i.icon-star');
    else continue;
    return;
  }
}

/**
 * RogerEbert.com: out of four stars, a thumb down for none. Rests on the image of the 2024 rebuild (public
 * code of June 2025) and on the icon fonts of 2013 to 2024 (public code of July 2024 and before): first in the
 * heading's microdata, from 2019 in `.page-content--star-rating`. Its headings are the film's title alone, its
 * years stand in the address only ("/reviews/parasite-2019").
 */
export const rogerEbert: Outlet = {
  id: 'rogerebert',
  name: 'RogerEbert.com',
  hosts: ['rogerebert.com'],
  addresses: /^\/reviews\/[^/]+/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read(page) {
    const image = [...fromImage(page)];
    yield* image.length > 0 ? image : fromIcons(page);
    const heading = page.document.querySelector('main h1, h1[itemprop="name"], h1');
    const title = textOf(heading, 150).replace(/(?<![\s–—-])[\s–—-]+$/, '');
    if (title) yield { field: 'filmTitle', value: title, confidence: 0.85, where: 'h1', text: title };
    const year = /\/reviews\/[^/]*-((?:19|20)\d\d)(?:[/?#]|$)/.exec(page.url)?.[1];
    if (year) yield { field: 'year', value: Number(year), confidence: 0.7, where: 'address', text: page.url };
  },
};
