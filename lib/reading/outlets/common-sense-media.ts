import { textOf } from '../page/text.ts';
import { own } from './forms/own.ts';
import { drawn } from './forms/stars.ts';
import type { Outlet } from './outlet.ts';

const PLACES = ['.review-view-top', '#review-view-content-main'];
const within = (selector: string) => PLACES.map((place) => `${place} ${selector}`).join(', ');

/**
 * Common Sense Media gives two things: of 5 stars, and the age from which a film may be seen, which is no
 * judgement. Rests on `.rating__age` and `.rating__score i.active` in the head or the body of the review (public
 * code of 2025); parents' and children's stand in boxes of their own. Its JSON-LD states both too.
 */
export const commonSenseMedia: Outlet = {
  id: 'commonsense',
  name: 'Common Sense Media',
  hosts: ['commonsensemedia.org'],
  addresses: /^\/movie-reviews\/[^/]+/,
  scale: { kind: 'stars', best: 5, worst: 1 },
  *read(page) {
    const others = '[class*="user"], [class*="community"]';
    const age = textOf(own(page, within('.rating__age'), others)[0], 30);
    const years = /^(?:age )?(\d{1,2})\+?$/i.exec(age)?.[1];
    if (years)
      yield {
        field: 'score',
        value: {
          raw: age,
          kind: 'points',
          value: Number(years),
          best: null,
          worst: null,
          part: 'Age',
          role: 'content',
        },
        confidence: 0.95,
        where: '.rating__age',
        text: age,
      };
    const icons = own(page, within('.rating__score'), others)[0]?.querySelectorAll('[class*="icon-star"]');
    const fills = [...(icons ?? [])].map(({ classList }) => Number(classList.contains('active')));
    yield* drawn(fills, 5, '.rating__score');
  },
};
