/** Changes of a document's structure that change nothing that a reader of the page sees. */

const BLOCKS = 'p, h1, h2, h3, ul, ol, dl, section, div, article, header, table, figure, blockquote';
const INLINE = 'a, em, strong, b, i, cite, span, time, img, svg';
/** Elements that take only children of their own kind. */
const STRICT = 'ul, ol, dl, table, thead, tbody, tr, picture, select, svg, head, details, figure';

/** Gives every element its attributes in another order. */
export function reorderAttributes(document: Document, picks: readonly number[]): void {
  for (const [at, element] of [...document.querySelectorAll('*')].entries()) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    if (attributes.length < 2) continue;
    const turn = ((picks[at % picks.length] ?? 0) % (attributes.length - 1)) + 1;
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of [...attributes.slice(turn), ...attributes.slice(0, turn)])
      element.setAttribute(name, value);
  }
}

/** Puts a container of no meaning around elements: a `div` around blocks, a `span` around what is in a line. */
export function wrap(document: Document, picks: readonly number[]): void {
  for (const [at, pick] of picks.entries()) {
    const selector = at % 2 === 0 ? BLOCKS : INLINE;
    const places = [...document.body.querySelectorAll(selector)].filter(
      (element) => !element.parentElement?.matches(STRICT) && !element.parentElement?.closest('svg'),
    );
    const element = places[pick % places.length];
    if (!element) continue;
    const wrapper = document.createElement(at % 2 === 0 ? 'div' : 'span');
    if (pick % 3 > 0) wrapper.setAttribute('class', pick % 3 === 1 ? 'css-1q2w3e' : 'wrapper');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

/** Puts a container around all that the page shows, as templates do. */
export function wrapAll(document: Document, picks: readonly number[]): void {
  for (const pick of picks) {
    const wrapper = document.createElement('div');
    wrapper.setAttribute('id', ['page', 'root', '__next', 'app'][pick % 4] ?? 'page');
    wrapper.append(...document.body.childNodes);
    document.body.append(wrapper);
  }
}
