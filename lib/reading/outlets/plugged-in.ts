import { namesIn } from '../language/names.ts';
import { textOf } from '../page/text.ts';
import type { Outlet } from './outlet.ts';

const LEVEL = /^(?:none|light|mild|low|medium|moderate|heavy|high|extreme)$/i;

/**
 * A level of caution for each age, `div.caution-column a`, no verdict on the film; the reviewer is named in
 * `.contributor-bio-block h5`. Rests on public code of July 2025.
 */
export const pluggedIn: Outlet = {
  id: 'pluggedin',
  name: 'Plugged In',
  hosts: ['pluggedin.com'],
  addresses: /^\/movie-reviews\/[^/]+/,
  scale: { kind: 'verdict', best: null, worst: null },
  *read({ document }) {
    const columns = document.querySelectorAll('div.caution-column');
    for (let at = 0; at < columns.length && at < 3; at++) {
      const raw = textOf(columns[at]?.querySelector('a'), 40);
      const part = textOf(columns[at], 80).replace(raw, '').trim().slice(0, 40);
      if (!LEVEL.test(raw) || !part) continue;
      yield {
        field: 'score',
        value: {
          raw,
          kind: 'verdict',
          value: raw.toLowerCase(),
          best: null,
          worst: null,
          part,
          role: 'content',
        },
        confidence: 0.95,
        where: '.caution-column a',
        text: `${part} ${raw}`,
      };
    }
    const text = textOf(document.querySelector('.contributor-bio-block h5'), 80);
    const value = namesIn(text);
    if (value.length > 0)
      yield { field: 'critics', value, confidence: 0.9, where: '.contributor-bio-block h5', text };
  },
};
