import { namesIn } from '../language/names.ts';
import { outline } from '../page/outline.ts';
import type { View } from '../page/page.ts';
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
  *read(view: View): Generator<Proposal> {
    const { signatures, start, to } = view.once(outline);
    let given = 0;
    for (const { text, tag, names, rel, at, aside } of signatures) {
      if (given > 12) return;
      // The names stand after the last "by" of "Posted on 3 May by Jane".
      const by = text.search(/\b(?:by|von|par|por|di|door|av|af|przez|aut(?:hor|or|eur)(?=\s?:))\s*:?\s/i);
      const after = by >= 0 ? text.slice(by) : text;
      const personal =
        rel || tag === 'a' || /auth?or|by-?line|writer|reviewer|contributor|auteur/i.test(names);
      const found = by >= 0 || personal ? namesIn(after) : [];
      if (found.length === 0) continue;
      const base = by >= 0 ? 0.78 : rel ? 0.75 : text.length < 50 ? 0.62 : 0.4;
      given++;
      const where = `${tag}.${names.trim().split(/\s+/)[0] || 'author'}`;
      // The data of an entry may stand in its foot.
      const own = /(?:^| )(?:p-author|h-card|vcard)(?: |$)/.test(names);
      yield fact(
        'critics',
        found,
        base * nearness(at, start, to) * (aside ? (own ? 0.95 : 0.6) : 1),
        where,
        text,
      );
    }
  },
};
