import { textOf } from '../page/text.ts';
import type { Outlet } from './outlet.ts';

const PARTS = ['Sex & nudity', 'Violence & gore', 'Language'] as const;
const TRIPLE = /^[\s–-]*((?:10|\d))\.(10|\d)\.(10|\d)\s*$/;

/**
 * Counts what parents may mind: the heading ends in three numbers of ten, joined by points, "| PG | – 1.4.2". The
 * higher, the more there is: no verdict on the film. Rests on the heading's parts (public code of July 2025).
 */
export const kidsInMind: Outlet = {
  id: 'kidsinmind',
  name: 'Kids-In-Mind',
  hosts: ['kids-in-mind.com'],
  addresses: /^\/[a-z]\/[^/]+\.htm/,
  scale: { kind: 'points', best: 10, worst: 0 },
  *read({ document }) {
    const text = textOf(document.querySelector('article h1, h1'), 200);
    const [title = '', ...others] = text.split(/\s{0,9}\|\s*/);
    const triple = TRIPLE.exec(others.at(-1) ?? '');
    if (!triple || !title) return;
    const where = 'h1';
    yield { field: 'filmTitle', value: title, confidence: 0.93, where, text };
    const year = others.find((part) => /^(?:19|20)\d\d$/.test(part));
    if (year) yield { field: 'year', value: Number(year), confidence: 0.9, where, text };
    for (const [at, part] of PARTS.entries()) {
      const raw = triple[at + 1] ?? '';
      yield {
        field: 'score',
        value: { raw, kind: 'points', value: Number(raw), best: 10, worst: 0, part, role: 'content' },
        confidence: 0.95,
        where,
        text,
      };
    }
  },
};
