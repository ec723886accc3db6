import { parseScore } from '../../scores/parse.ts';
import { body } from '../page/body.ts';
import type { Outlet } from './outlet.ts';

/**
 * IndieWire: a letter grade in a paragraph of its own at the end of the text, "Grade: B+", before the line on
 * distribution. Second-hand knowledge of 2025; no page of it was at hand.
 */
export const indieWire: Outlet = {
  id: 'indiewire',
  name: 'IndieWire',
  hosts: ['indiewire.com'],
  addresses: /^\/(?:criticism\/(?:movies|film)\/|\d{4}\/\d\d\/)[^/]*review/,
  scale: { kind: 'letter', best: null, worst: null },
  *read(page) {
    const { blocks } = page.once(body);
    for (const block of blocks.toReversed()) {
      if (block.aside) continue;
      const grade = /^(?:final )?grade:\s*([A-F](?:\s?[+–−-])?)\.?$/i.exec(block.text)?.[1];
      const score = grade ? parseScore(grade, { kind: 'letter' }) : undefined;
      if (!score) continue;
      yield {
        field: 'score',
        value: { ...score, raw: block.text },
        confidence: 0.95,
        where: block.tag,
        text: block.text,
      };
      return;
    }
  },
};
