import { isName, withNames } from '../language/names.ts';
import { body } from '../page/body.ts';
import { headlines, siteNames } from '../page/headline.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { folded } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';

const NAME = '\\p{Lu}[\\p{L}’-]{1,20}(?: \\p{Lu}[\\p{L}.’-]*){0,2}';
const RUN_BY = new RegExp(
  `(?:blog|site|website|page)?[^.]{0,60}\\b(?:created|written|run|maintained|curated|made) by (${NAME})`,
  'u',
);
const I_AM = new RegExp(
  `(?:^|[\\s!,.])(?:I[’']m|I am|My name is|Ich bin|Je suis|Soy|Ik ben) (${NAME})(?=[\\s!,.]|$)`,
  'u',
);
const OWNED = new RegExp(
  `^(${NAME})[’']s (?:\\p{L}+ )?(?:blog|site|website|page|journal|diary|reviews|movie reviews|film reviews|corner)$`,
  'iu',
);
const FULL = withNames('^§$');
const EAST_NAME = /^[\p{Script=Han}]{2,4}$/u;

/** The last part of a title after a separator: on many sites its name. */
function suffix(title: string): string | undefined {
  const parts = title.split(/\s+[|•·»–—-]\s+|\s+::\s+/);
  return parts.length > 1 ? parts.at(-1)?.trim() : undefined;
}

/**
 * On a personal site the critic is its owner, who signs no single page: "Yen's blog", "Hi, I'm Anthony",
 * "a blog created by Sandy". Only a fallback: no more sure than needed to be filled in.
 */
export const siteOwner: Reader = {
  name: 'inference/site-owner',
  *read(page: Page): Generator<Proposal> {
    const head = page.once(meta);
    const named = page.once(headlines).map(({ text }) => folded(text));
    const site = suffix(head.title);
    const names = [
      ...siteNames(page).slice(0, 1),
      ...(site && !named.includes(folded(site)) ? [site] : []),
      head.title,
    ];
    if (site && site.length < 50 && !named.includes(folded(site))) {
      yield { field: 'outlet', value: site, confidence: 0.55, where: 'title', text: head.title };
    }
    for (const name of names) {
      const owner = OWNED.exec(name)?.[1];
      if (owner && isName(owner))
        yield { field: 'critics', value: [owner], confidence: 0.52, where: 'title', text: name };
      else if (name === site && (EAST_NAME.test(name) || FULL.test(name)) && isName(name)) {
        yield {
          field: 'critics',
          value: [name],
          confidence: EAST_NAME.test(name) ? 0.62 : 0.4,
          where: 'title',
          text: head.title,
        };
      }
    }
    const { blocks } = page.once(survey);
    const { from, to } = page.once(body);
    for (const [at, block] of blocks.entries()) {
      if (block.text.length > 300 || (at > from && at < to && !/\bblog\b/i.test(block.text))) continue;
      const name =
        RUN_BY.exec(block.text)?.[1] ?? (block.text.length < 120 ? I_AM.exec(block.text)?.[1] : undefined);
      if (name && isName(name)) {
        yield { field: 'critics', value: [name], confidence: 0.51, where: block.tag, text: block.text };
        return;
      }
    }
  },
};
