import { plain } from './text.ts';

/** A node of schema.org data, whether it was written as JSON-LD, microdata or RDFa. */
export interface SchemaNode {
  /** Which syntax it was written in; also the name of the reader that evidence names. */
  from: 'json-ld' | 'microdata';
  /** Lower-case type names without prefix: "review", "movie". */
  types: readonly string[];
  /** Where it stands: "Review.itemReviewed". */
  path: string;
  /** What holds it, unless it stands by itself. */
  parent?: SchemaNode;
  /** It stands among readers' comments or in a list of other things. */
  foreign?: boolean;
  properties: ReadonlyMap<string, readonly SchemaValue[]>;
}
export type SchemaValue = string | number | SchemaNode;

/** "https://schema.org/Review", "schema:Review" and "Review" are one. */
export const typesIn = (names: readonly string[]): string[] =>
  names.slice(0, 8).map((name) =>
    name
      .slice(0, 200)
      .replace(/^.*[/:#]/, '')
      .toLowerCase(),
  );

const isNode = (value: SchemaValue): value is SchemaNode => typeof value === 'object';

/** Whether the node is of one of these types (lower case). */
export function isA(node: SchemaNode, ...types: string[]): boolean {
  return node.types.some((type) => types.includes(type));
}

/** The nodes under a property. */
export function nodesOf(node: SchemaNode, property: string): SchemaNode[] {
  return (node.properties.get(property) ?? []).filter(isNode);
}

/** The texts under a property; of a node, its name. Plain text, at most 2000 characters each. */
export function textsOf(node: SchemaNode, property: string): string[] {
  const texts: string[] = [];
  for (const value of node.properties.get(property) ?? []) {
    const text = isNode(value) ? textsOf(value, 'name')[0] : plain(String(value));
    if (text) texts.push(text);
  }
  return texts;
}

/** The first text under any of the properties. */
export function textIn(node: SchemaNode, ...properties: string[]): string | undefined {
  for (const property of properties) {
    const text = textsOf(node, property)[0];
    if (text) return text;
  }
  return undefined;
}

/** Works that a review can be about and that are films or contain them. */
export const FILM_TYPES: readonly string[] = ['movie', 'film', 'screeningevent', 'movieclip'];

/** Works and things that are certainly no film. */
export const OTHER_TYPES: readonly string[] =
  'game videogame mobileapplication softwareapplication book audiobook musicalbum musicrecording musicgroup product recipe localbusiness restaurant hotel tvseries tvepisode tvseason episode course podcastseries podcastepisode event service'.split(
    ' ',
  );
