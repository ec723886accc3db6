import { namesIn } from '../language/names.ts';
import { mayBeDate } from '../language/year.ts';
import { absolute } from '../page/address.ts';
import type { View } from '../page/page.ts';
import { isA, nodesOf, type SchemaNode, textIn, textsOf } from '../page/schema.ts';
import { fact, type Proposal } from '../proposal.ts';

const DATES: readonly [string, number][] = [
  ['datePublished', 0.9],
  ['dtreviewed', 0.8],
  ['dateCreated', 0.5],
  ['dateModified', 0.25],
];

/** The names of the people under a property, as written; of organisations, none. */
function peopleIn(node: SchemaNode, property: string): string[] {
  const held = nodesOf(node, property);
  if (held.length === 0) return textsOf(node, property);
  return held
    .filter((who) => !isA(who, 'organization', 'newsmediaorganization', 'corporation'))
    .map(
      (who) => textIn(who, 'name') ?? `${textIn(who, 'givenName') ?? ''} ${textIn(who, 'familyName') ?? ''}`,
    );
}

/** What a node of an article or review says of who wrote it, when, where. */
export function* article(node: SchemaNode, view: View, sure: number): Generator<Proposal> {
  const at = (property: string) => `${node.path}.${property}`;
  for (const property of ['author', 'reviewer', 'creator']) {
    const texts = peopleIn(node, property);
    const names = texts.flatMap((text) => namesIn(text));
    if (names.length === 0) continue;
    yield fact('critics', names.slice(0, 6), 0.85 * sure, at(property), texts.join(', '));
    break;
  }
  for (const [property, worth] of DATES) {
    const text = textIn(node, property) ?? '';
    if (mayBeDate(text)) yield fact('published', text, worth * sure, at(property), text);
  }
  const headline = textIn(node, 'headline', 'name');
  if (headline && !isA(node, 'webpage'))
    yield fact('headline', headline, 0.6 * sure, at('headline'), headline);
  const outlet = textIn(node, 'publisher');
  if (outlet && outlet.length < 60) yield fact('outlet', outlet, 0.6 * sure, at('publisher'));
  const language = textIn(node, 'inLanguage');
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language))
    yield fact('language', language, 0.6, at('inLanguage'));
  const text = textIn(node, 'description');
  if (text && text.length > 30) yield fact('excerpt', text.slice(0, 500), 0.5 * sure, at('description'));
  for (const property of ['mainEntityOfPage', 'url']) {
    const held = nodesOf(node, property)[0];
    const own = textsOf(node, property)[0] ?? (held && textIn(held, '@id', 'url'));
    const url = own && /^https?:/.test(own) ? absolute(own, view.url) : undefined;
    if (!url || new URL(url).pathname === '/') continue;
    yield fact('canonicalUrl', url, 0.55 * sure, at(property));
    break;
  }
}
