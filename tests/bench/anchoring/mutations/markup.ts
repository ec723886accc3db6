import type { Mutation } from '../mutation.ts';
import { make, paragraphs, texts } from '../texts.ts';

const rename = (element: Element, name: string): Element => {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
};

export function redesign(document: Document): void {
  for (const element of document.body.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const element of document.body.querySelectorAll('article, section, main, div'))
    rename(element, element.localName === 'div' ? 'section' : 'div');
  for (const element of paragraphs(document))
    if (element.localName === 'p') {
      const block = rename(element, 'div');
      const inner = document.createElement('span');
      inner.append(...block.childNodes);
      block.append(inner);
    }
  document.body.prepend(
    make(document, '<nav><ul><li>Start</li><li>Film</li><li>Music</li><li>Your account</li></ul></nav>'),
  );
}

const split = (node: Text, at: number, tag: string, length: number) => {
  if (at <= 0 || at + length >= node.length) return;
  const part = node.splitText(at);
  part.splitText(length);
  const wrapper = node.ownerDocument.createElement(tag);
  part.replaceWith(wrapper);
  wrapper.append(part);
};

/** Changes of the markup alone: the words stay as they are. */
export const markup: Mutation[] = [
  {
    name: 'white space',
    leaves: 'all',
    apply(document, chance) {
      for (const node of texts(document))
        node.data = node.data.replace(/\s+/g, () => chance.one([' ', '\n\t  ', '\u00a0', '  ', '\u2009']));
    },
  },
  { name: 'redesign', leaves: 'all', apply: redesign },
  {
    name: 'inline markup',
    leaves: 'all',
    apply(document, chance) {
      for (const node of texts(document))
        if (node.length > 40)
          split(node, chance.below(node.length - 12), chance.one(['em', 'a', 'strong', 'mark']), 9);
    },
  },
  {
    name: 'every word an element',
    leaves: 'all',
    held: true,
    apply(document) {
      for (const node of texts(document)) {
        if (node.length < 30) continue;
        const parts = node.data.split(/(?<=\s)/);
        node.replaceWith(
          ...parts.map((part) => {
            const word = document.createElement('span');
            word.append(part);
            return word;
          }),
        );
      }
    },
  },
  {
    name: 'drop caps',
    leaves: 'all',
    apply(document, chance) {
      for (const paragraph of paragraphs(document)) {
        const node = texts(paragraph).find((each) => /\p{L}/u.test(each.data));
        const at = node?.data.search(/\p{L}/u) ?? -1;
        if (!node || at < 0) continue;
        const letter = node.splitText(at);
        letter.splitText(1);
        const cap = document.createElement('span');
        const image = chance.happens(0.3);
        letter.replaceWith(cap);
        if (image) cap.append(make(document, `<img alt="${letter.data}">`));
        else cap.append(letter);
      }
    },
  },
  {
    name: 'paragraphs merged',
    leaves: 'all',
    apply(document) {
      for (const paragraph of paragraphs(document)) {
        const next = paragraph.nextElementSibling;
        if (paragraph.localName !== 'p' || next?.localName !== 'p') continue;
        paragraph.append(document.createElement('br'), ...next.childNodes);
        next.remove();
      }
    },
  },
  {
    name: 'paragraphs split',
    leaves: 'all',
    held: true,
    apply(document) {
      for (const paragraph of paragraphs(document)) {
        const node = [...paragraph.childNodes].find(
          (each) => each.nodeType === 3 && /[.!?] /.test(each.textContent ?? ''),
        );
        if (paragraph.localName !== 'p' || !node) continue;
        const rest = (node as Text).splitText((node as Text).data.search(/[.!?] /) + 1);
        const other = document.createElement('p');
        while (rest.nextSibling) other.append(rest.nextSibling);
        other.prepend(rest);
        paragraph.after(other);
      }
    },
  },
  {
    name: 'links added',
    leaves: 'all',
    held: true,
    apply(document) {
      for (const node of texts(document)) {
        const name = /\s(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u.exec(node.data);
        if (name) split(node, name.index + 1, 'a', name[1]?.length ?? 1);
      }
    },
  },
];
