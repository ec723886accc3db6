import { dateIn } from '../../language/dates.ts';
import { leadingNames } from '../../language/leading-names.ts';
import { namesIn } from '../../language/names.ts';
import { body } from '../../page/body.ts';
import { heading } from '../../page/heading.ts';
import type { Page } from '../../page/page.ts';
import { textOf } from '../../page/text.ts';
import type { Proposal } from '../../proposal.ts';

const confidence = 0.93;
const LONGEST = 300;

/** What a form found in a text, by the names of its groups: `title`, `directors`, `year`, `critic`, `published`. */
function* named(form: RegExp, text: string, where: string): Generator<Proposal> {
  const { title, directors, year, critic, published } = form.exec(text)?.groups ?? {};
  const base = { confidence, where, text };
  if (title?.trim()) yield { field: 'filmTitle', value: title.trim(), ...base };
  const makers = leadingNames(directors ?? '');
  if (makers.length > 0) yield { field: 'directors', value: makers, ...base };
  if (year) yield { field: 'year', value: Number(year), ...base };
  const critics = namesIn(critic ?? '');
  if (critics.length > 0) yield { field: 'critics', value: critics, ...base };
  const date = dateIn(published ?? '', true);
  if (date) yield { field: 'published', value: date, ...base };
}

/** Facts out of the first line of the article, of at most 300 characters, that has the form of an outlet's credits. */
export function* printedFacts(page: Page, form: RegExp): Generator<Proposal> {
  for (const { text, tag, aside } of page.once(body).blocks) {
    const line = aside
      ? undefined
      : text.split('\n').find((each) => each.length <= LONGEST && form.test(each));
    if (line === undefined) continue;
    yield* named(form, line, tag);
    return;
  }
}

/** Facts out of a heading that an outlet forms in one way. */
export function* headedFacts(page: Page, form: RegExp): Generator<Proposal> {
  yield* named(form, textOf(page.once(heading), LONGEST), 'h1');
}

/** The film's title where a heading sets it in italics, as American magazines do. */
export function* titleInItalics(page: Page): Generator<Proposal> {
  const text = textOf(page.once(heading)?.querySelector('em, i, cite'), 120);
  if (text) yield { field: 'filmTitle', value: text, confidence, where: 'h1 em', text };
}
