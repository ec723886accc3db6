import { dateIn } from '../language/dates.ts';
import { namesIn } from '../language/names.ts';
import { absolute } from '../page/canonical.ts';
import type { Page } from '../page/page.ts';
import { isA, nodesOf, type SchemaNode, textIn, textsOf } from '../page/schema.ts';
import type { Proposal } from '../proposal.ts';

function* critics(node: SchemaNode, sure: number): Generator<Proposal> {
  for (const property of ['author', 'reviewer', 'creator']) {
    const people = nodesOf(node, property).filter(
      (who) => !isA(who, 'organization', 'newsmediaorganization', 'corporation'),
    );
    const named = people.map(
      (who) =>
        textIn(who, 'name') ??
        [textIn(who, 'givenName'), textIn(who, 'familyName')].filter(Boolean).join(' '),
    );
    const texts =
      named.length > 0 ? named : nodesOf(node, property).length > 0 ? [] : textsOf(node, property);
    const names = texts.flatMap((text) => namesIn(text));
    if (names.length > 0) {
      yield {
        field: 'critics',
        value: names.slice(0, 6),
        confidence: 0.85 * sure,
        where: `${node.path}.${property}`,
        text: texts.join(', '),
      };
      return;
    }
  }
}

/** What a node of an article or review says of who wrote it, when, where. */
export function* article(node: SchemaNode, page: Page, sure: number): Generator<Proposal> {
  yield* critics(node, sure);
  for (const [property, confidence] of [
    ['datePublished', 0.9],
    ['dtreviewed', 0.8],
    ['dateCreated', 0.5],
    ['dateModified', 0.25],
  ] as const) {
    const text = textIn(node, property);
    const date = text ? dateIn(text) : undefined;
    if (date)
      yield {
        field: 'published',
        value: date,
        confidence: confidence * sure,
        where: `${node.path}.${property}`,
        text: text ?? '',
      };
  }
  const headline = textIn(node, 'headline', 'name');
  if (headline && !isA(node, 'webpage')) {
    yield {
      field: 'headline',
      value: headline,
      confidence: 0.6 * sure,
      where: `${node.path}.headline`,
      text: headline,
    };
  }
  const outlet = textIn(node, 'publisher');
  if (outlet && outlet.length < 60)
    yield { field: 'outlet', value: outlet, confidence: 0.6 * sure, where: `${node.path}.publisher` };
  const language = textIn(node, 'inLanguage');
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) {
    yield { field: 'language', value: language, confidence: 0.6, where: `${node.path}.inLanguage` };
  }
  const description = textIn(node, 'description');
  if (description && description.length > 30) {
    yield {
      field: 'excerpt',
      value: description.slice(0, 500),
      confidence: 0.5 * sure,
      where: `${node.path}.description`,
    };
  }
  for (const property of ['mainEntityOfPage', 'url']) {
    const own =
      textsOf(node, property)[0] ?? nodesOf(node, property).map((held) => textIn(held, '@id', 'url'))[0];
    const url = absolute(own, page.url);
    if (url && own && /^https?:/.test(own) && new URL(url).pathname !== '/') {
      yield { field: 'canonicalUrl', value: url, confidence: 0.55 * sure, where: `${node.path}.${property}` };
      return;
    }
  }
}
