import type { CopyBlock } from './model.ts';

const BOXES = new Set(
  'address article aside body center dd details div dl dt fieldset footer form header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Pictures' captions and controls are no part of the text. */
const LEFT_OUT = new Set('figure figcaption button'.split(' '));
const HEADING = /^h[1-6]$/;

/** The text under an element as blocks, in order. Only for what an extractor has made: it recurses. */
export function blocksOf(root: Element): CopyBlock[] {
  const blocks: CopyBlock[] = [];
  let text = '';
  let kind: CopyBlock['kind'] = 'paragraph';

  function close(): void {
    // A text with empty lines in it is several paragraphs: old pages are one `pre`, or break lines twice.
    for (const part of text.split(/\n(?:[^\S\n]*\n)+/)) {
      const lines = part.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      const whole = lines.filter((line) => line !== '').join('\n');
      if (whole !== '') blocks.push({ kind, text: whole });
    }
    text = '';
  }
  function within(element: Element, inside: CopyBlock['kind'], lines: boolean): void {
    close();
    const around = kind;
    kind = inside;
    walk(element, lines);
    close();
    kind = around;
  }
  function walk(parent: Element, lines: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3)
        text += lines ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (LEFT_OUT.has(name)) continue;
      if (name === 'br') text += '\n';
      else if (HEADING.test(name)) within(element, 'heading', false);
      else if (name === 'blockquote') within(element, 'quote', lines);
      else if (BOXES.has(name)) within(element, kind, lines || name === 'pre');
      else walk(element, lines);
    }
  }
  within(root, 'paragraph', false);
  return blocks;
}
