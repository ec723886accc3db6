import type { InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { PassageItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { jsonValues, own, ownList, ownText } from '../text/json.ts';
import { passageItem } from '../text/passage.ts';
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

function annotationOf(annotation: unknown, options: ReadOptions): PassageItem | Problem {
  const [target] = ownList(annotation, 'target');
  const url =
    ownText(target, 'source') ||
    ownText(own(target, 'source'), 'id') ||
    (typeof target === 'string' ? target : '');
  const selectors = selectorsOf(ownList(target, 'selector'));
  // Said of a picture, or of a thing that has no address at all.
  if (quoteOf(selectors) === '') return { code: 'noQuote' };
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
  const said = {
    url,
    selectors,
    id: ownText(annotation, 'id'),
    headline: ownText(own(target, 'source'), 'title') || ownText(target, 'title'),
    note,
    tags: texts('tagging'),
    aspect: texts('classifying')[0],
    created: ownText(annotation, 'created'),
    ...(texts('moderating').includes('spoiler') && { spoiler: true as const }),
  };
  return passageItem(said, options);
}
