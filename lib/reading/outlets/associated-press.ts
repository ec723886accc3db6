import { parseScore } from '../../scores/parse.ts';
import { body } from '../page/body.ts';
import type { Outlet } from './outlet.ts';

const WORDS =
  /((?:zero|no|one|two|three|four|half)(?: and (?:a|one) half| half| and a half)?(?: a)? stars? out of four)/i;

/**
 * AP gives its stars in words, in the paragraph that holds the running time: "Running time: 133 minutes.
 * Three and a half stars out of four." Rests on public code of 2025.
 */
export const associatedPress: Outlet = {
  id: 'ap',
  name: 'Associated Press',
  hosts: ['apnews.com'],
  addresses: /^\/article\/[^/]*review/,
  scale: { kind: 'stars', best: 4, worst: 0 },
  *read(page) {
    const { blocks } = page.once(body);
    for (const block of blocks.toReversed()) {
      const words = WORDS.exec(block.text)?.[1];
      if (!words) continue;
      const score = parseScore(words, { best: 4, worst: 0, kind: 'stars' });
      if (score) {
        const value = { ...score, worst: score.worst ?? 0 };
        const own = /running time|\brated\b/i.test(block.text);
        yield {
          field: 'score',
          value,
          confidence: own ? 0.95 : 0.75,
          where: block.tag,
          text: block.text.slice(-200),
        };
      }
      return;
    }
  },
};
