const NOT_TEXT = 'script, style, noscript, template, textarea, select, svg, head, [hidden], iframe, button';
const BLOCK =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, td, dd, figcaption, div, section, article, main, body';

/** The text nodes of what is shown, in order. */
export function texts(root: Document | Element): Text[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const top = root.nodeType === 9 ? (root as Document).body : (root as Element);
  const walker = document?.createTreeWalker(top, 4);
  const found: Text[] = [];
  for (let node = walker?.nextNode(); node; node = walker?.nextNode())
    if (!node.parentElement?.closest(NOT_TEXT)) found.push(node as Text);
  return found;
}

export function blockOf(node: Node): Element {
  const block = node.parentElement?.closest(BLOCK);
  if (!block) throw new Error('A text stands outside of the body.');
  return block;
}

/** Paragraphs of running text, of some length. */
export function paragraphs(document: Document): Element[] {
  return [...document.querySelectorAll('p, blockquote, li, dd')].filter(
    (each) =>
      !each.closest(NOT_TEXT) &&
      !each.querySelector('p, div, ul, li, dd, blockquote') &&
      (each.textContent ?? '').trim().length > 100,
  );
}

/** Makes an element beside others, from markup of ours. */
export function make(document: Document, html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild ?? holder;
}
