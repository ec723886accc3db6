import { JSDOM } from 'jsdom';

const { implementation } = new JSDOM('').window.document;

/** A document of a body's markup. */
export function documentOf(body: string): Document {
  const document = implementation.createHTMLDocument();
  document.body.innerHTML = body;
  return document;
}

/** Every text node of a document, in order. */
export function textNodes(document: Document): Text[] {
  const walker = document.createTreeWalker(document, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** A range over the first occurrence of words that lie within one text node. */
export function rangeOver(document: Document, words: string): Range {
  for (const node of textNodes(document)) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`No text node holds "${words}".`);
}
