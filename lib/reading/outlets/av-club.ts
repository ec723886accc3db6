import { parseScore } from '../../scores/parse.ts';
import { textOf } from '../page/text.ts';
import { gradeLine } from './forms/grade.ts';
import { own } from './forms/own.ts';
import type { Outlet } from './outlet.ts';

/**
 * The A.V. Club: a letter. Rests on `h2.title`, which names the film, and `.grade` beside `.director` and `.cast`
 * (public code of about 2016: the letter alone, "-" where none was given); what came later is not known, so any
 * element named for a grade that holds a letter alone counts, else a paragraph "Grade: B+".
 */
export const avClub: Outlet = {
  id: 'avclub',
  name: 'The A.V. Club',
  hosts: ['avclub.com'],
  addresses: /^\/(?:review\/|film\/|[^/]*review)/,
  scale: { kind: 'letter', best: null, worst: null },
  *read(page) {
    const title = textOf(own(page, 'h2.title')[0], 120);
    if (title) yield { field: 'filmTitle', value: title, confidence: 0.9, where: 'h2.title', text: title };
    for (const element of own(page, '[class*="grade" i]', 'li, [class*="community" i], [class*="user" i]')) {
      const text = textOf(element, 20);
      const score = /^[A-F]\s?[+–−-]?$/.test(text) ? parseScore(text, { kind: 'letter' }) : undefined;
      if (!score) continue;
      yield { field: 'score', value: score, confidence: 0.95, where: '.grade', text };
      return;
    }
    yield* gradeLine(page);
  },
};
