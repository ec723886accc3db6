import { namesIn } from '../language/names.ts';
import { body } from '../page/body.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { textOf } from '../page/text.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

/** How near to the heading a place is: 1 around it, less further off. */
function nearness(at: number, start: number, end: number): number {
  if (at >= start - 6 && at <= start + 12) return 1;
  if (at >= end - 6 && at <= end + 4) return 0.85;
  return at < start ? 0.6 : 0.7;
}

/** Who signs the page: elements that speak of an author. The lines that do are read in the extension (`from-text`). */
export const byline: Reader = {
  name: 'inference/byline',
  *read(page: Page): Generator<Proposal> {
    const { bylines, start } = page.once(survey);
    const { to } = page.once(body);
    let given = 0;
    for (const { element, at, aside } of bylines) {
      if (given > 12) return;
      const text = textOf(element, 240);
      if (!text || text.length > 220) continue;
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
      const rel = element.getAttribute('rel')?.includes('author') === true;
      // The names stand after the last "by" of "Posted on 3 May by Jane".
      const by = text.search(/\b(?:by|von|par|por|di|door|av|af|przez|aut(?:hor|or|eur)(?=\s?:))\s*:?\s/i);
      const after = by >= 0 ? text.slice(by) : text;
      const personal =
        rel ||
        element.localName === 'a' ||
        /auth?or|by-?line|writer|reviewer|contributor|auteur/i.test(names);
      const found = by >= 0 || personal ? namesIn(after) : [];
      if (found.length === 0) continue;
      const base = by >= 0 ? 0.78 : rel ? 0.75 : text.length < 50 ? 0.62 : 0.4;
      given++;
      const where = `${element.localName}.${names.trim().split(/\s+/)[0] || 'author'}`;
      yield fact('critics', found, base * nearness(at, start, to) * (aside ? 0.6 : 1), where, text);
    }
  },
};
