import type { InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { PassageItem } from '../model.ts';
import { FileProblem, type Problem } from '../problem.ts';
import { isoTime } from '../text/dates.ts';
import { jsonValues, own, ownList, ownText } from '../text/json.ts';
import { looksLikeReview } from '../text/page.ts';
import { quoteOf, selectorsOf } from '../text/selectors.ts';

/** Hypothesis' export in JSON: annotations of any pages. Notes on a whole page, and answers, are no passages. */
export const hypothesis: InForm = {
  id: 'hypothesis',
  name: 'form_hypothesis',
  carries: ['reviews', 'passages', 'note', 'tags'],
  extensions: ['json'],
  mediaTypes: ['application/json'],
  recognise: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"annotations"\s*:/.test(text) &&
    /"(?:export_userid|client_version)"\s*:/.test(text)
      ? 1
      : 0,
  read,
};

async function* read({ text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  let any = false;
  for await (const { value, line, name } of jsonValues(text(), ['$.annotations', '$.annotations.*'])) {
    any ||= name === 'annotations';
    if (Array.isArray(value)) continue;
    const reading = passageOf(value, options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
  if (!any) throw new FileProblem('broken');
}

function passageOf(annotation: unknown, { pages }: ReadOptions): PassageItem | Problem {
  const url = ownText(annotation, 'uri');
  const titles = ownList(own(annotation, 'document'), 'title');
  const headline = titles.find((title) => typeof title === 'string') ?? '';
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  if (ownList(annotation, 'references').length > 0) return { code: 'pageNote', about: headline };
  const [target] = ownList(annotation, 'target');
  const selectors = selectorsOf(ownList(target, 'selector'));
  const quote = quoteOf(selectors);
  if (quote === '') return { code: 'pageNote', about: headline };
  const [id, note, created] = [
    ownText(annotation, 'id'),
    ownText(annotation, 'text'),
    isoTime(ownText(annotation, 'created')),
  ];
  const tags = ownList(annotation, 'tags').filter((tag) => typeof tag === 'string');
  return {
    kind: 'passage',
    url,
    quote,
    selectors,
    // A page that does not look like a review has to be saved already.
    ...((pages !== false || looksLikeReview(url, headline)) && { fresh: true }),
    ...(id && { id }),
    ...(headline && { headline }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(created && { created }),
  };
}
