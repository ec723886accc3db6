import type { InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { PassageItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { isoTime } from '../text/dates.ts';
import { jsonValues, own, ownList, ownText } from '../text/json.ts';
import { looksLikeReview } from '../text/page.ts';
import { quoteOf, selectorsOf } from '../text/selectors.ts';

/**
 * W3C Web Annotations in JSON-LD: one, a list of them, or a page or collection of them. What is said of anything
 * but words in a web page is no passage.
 */
export const webAnnotation: InForm = {
  id: 'web-annotation',
  name: 'form_webAnnotation',
  carries: ['reviews', 'passages', 'note', 'tags'],
  extensions: ['jsonld', 'json'],
  mediaTypes: ['application/ld+json', 'application/json'],
  recognise: ({ text }) => (/"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(text) ? 1 : 0),
  read,
};

async function* read({ head, text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  for await (const { value, line } of jsonValues(text(), [pathIn(head.text)])) {
    const reading = annotationOf(value, options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
}

function pathIn(head: string): string {
  if (/^\s*\[/.test(head)) return '$.*';
  if (!/"(?:AnnotationPage|AnnotationCollection)"/.test(head)) return '$';
  return /"first"\s*:\s*\{/.test(head) ? '$.first.items.*' : '$.items.*';
}

function annotationOf(annotation: unknown, { pages }: ReadOptions): PassageItem | Problem {
  const [target] = ownList(annotation, 'target');
  const url =
    ownText(target, 'source') ||
    ownText(own(target, 'source'), 'id') ||
    (typeof target === 'string' ? target : '');
  const selectors = selectorsOf(ownList(target, 'selector'));
  const quote = quoteOf(selectors);
  if (quote === '') return { code: 'noQuote' };
  if (!/^https?:/i.test(url)) return { code: 'noAddress' };
  const bodies = ownList(annotation, 'body');
  const texts = (...purposes: string[]) =>
    bodies
      .filter((body) => purposes.includes(ownText(body, 'purpose') || ownText(annotation, 'motivation')))
      .map((body) => (typeof body === 'string' ? '' : ownText(body, 'value')))
      .filter((value) => value !== '');
  const note = [
    ownText(annotation, 'bodyValue'),
    ...texts('', 'commenting', 'describing', 'replying', 'assessing'),
  ]
    .filter(Boolean)
    .join('\n\n');
  const [tags, aspect] = [texts('tagging'), texts('classifying')[0]];
  const [id, created] = [ownText(annotation, 'id'), isoTime(ownText(annotation, 'created'))];
  const headline = ownText(own(target, 'source'), 'title') || ownText(target, 'title');
  return {
    kind: 'passage',
    url,
    quote,
    selectors,
    ...((pages !== false || looksLikeReview(url, headline)) && { fresh: true }),
    ...(id && { id }),
    ...(headline && { headline }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(aspect && { aspect }),
    ...(texts('moderating').includes('spoiler') && { spoiler: true }),
    ...(created && { created }),
  };
}
