import { CAPITAL, LETTER } from '../../letters.ts';
import { isFullName } from '../language/leading-names.ts';
import { isName } from '../language/names.ts';
import { headlines, siteNames } from '../page/headline.ts';
import { meta } from '../page/meta.ts';
import { outline } from '../page/outline.ts';
import type { View } from '../page/page.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

const NAME = `[${CAPITAL}][${LETTER}’-]{1,20}(?: [${CAPITAL}][${LETTER}.’-]*){0,2}`;
const FULL = new RegExp(`^${NAME}$`);
const RUN_BY = new RegExp(`\\b(?:created|written|run|maintained|curated|made) by (${NAME})`);
const I_AM = new RegExp(
  `(?:^|[\\s!,.])(?:I[’']m|I am|My name is|Ich bin|Je suis|Soy|Ik ben) (${NAME})(?=[\\s!,.]|$)`,
);
const OWNED = new RegExp(
  `^(${NAME})[’']s (?:\\S+ )?(?:blog|site|website|page|journal|diary|reviews|corner)$`,
  'i',
);
/** "Jane Doe’s review of …", "Review of … by Jane Doe", as a page describes itself. */
const THEIRS = new RegExp(`^(${NAME})[’']s (?:[Ff]ilm |[Mm]ovie )?(?:[Rr]eview|[Tt]houghts|[Tt]ake)\\b`);
const WRITTEN_BY = /(?:^|\s)(?:by|von|par|por|van|door|av|af|przez|di|de) ([^.,|:;]{5,50})[.!]?$/i;
const EAST_NAME = /^[一-鿿]{2,4}$/;

/** Whether what stands below the article names somebody. */
function inFoot(view: View, name: string): boolean {
  const { passages, to } = view.once(outline);
  return passages.slice(to).some(({ text }) => text.length < 200 && text.includes(name));
}

/**
 * On a personal site the critic is its owner, who signs no single page: "Yen's blog", "Hi, I'm Anthony",
 * "a blog created by Sandy". Only a fallback: no more sure than needed to be filled in.
 */
export const siteOwner: Reader = {
  name: 'inference/site-owner',
  *read(view: View): Generator<Proposal> {
    const { title } = view.once(meta);
    // A heading may be the end of the title, after what announces it.
    const named = view
      .once(headlines)
      .flatMap(({ text, where }) => [text, ...(where === 'title' ? [] : text.split(/ ?[|:–—] /))])
      .map(folded);
    // The last part of a title after a separator: on many sites its name.
    const last =
      title
        .split(/\s{1,9}(?:[|•·»–—-]|::)\s+/)
        .slice(1)
        .at(-1) ?? '';
    const site = named.includes(folded(last)) ? '' : last;
    const described = view.once(meta).first('description', 'og:description') ?? '';
    const theirs = THEIRS.exec(described)?.[1];
    const by = WRITTEN_BY.exec(described)?.[1] ?? '';
    if (theirs && theirs.includes(' ') && isName(theirs))
      yield fact('critics', [theirs], 0.62, 'meta[description]', described);
    // "Reviews without spoilers by Jane Doe": the page's foot names its owner, too, or the site is called so.
    else if (isFullName(by) && isName(by) && (folded(by) === folded(last) || inFoot(view, by)))
      yield fact('critics', [by], 0.62, 'meta[description]', described);
    if (site && site.length < 50) yield fact('outlet', site, 0.55, 'title', title);
    for (const name of [...siteNames(view).slice(0, 1), site, title]) {
      const owner = OWNED.exec(name)?.[1];
      const east = EAST_NAME.test(name);
      if (owner && isName(owner)) yield fact('critics', [owner], 0.52, 'title', name);
      else if (name && name === site && (east || (FULL.test(name) && name.includes(' '))) && isName(name))
        yield fact('critics', [name], east ? 0.62 : 0.4, 'title', title);
    }
    for (const { text, tag } of view.once(outline).remarks) {
      const name = RUN_BY.exec(text)?.[1] ?? (text.length < 120 ? I_AM.exec(text)?.[1] : undefined);
      if (!name || !isName(name)) continue;
      yield fact('critics', [name], 0.51, tag, text);
      return;
    }
  },
};
