import { blockOf, texts } from './texts.ts';

/** Unseen marks (private use) that stand in the text where a passage begins and ends while a page is mutated. */
const OPENS = 0xe000;
const CLOSES = 0xe400;
export const SENTINEL = /[\ue000-\ue7ff]/g;

/** Puts the marks of passage `number` at the ends of a range. */
export function setSentinels(range: Range, number: number): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  (endContainer as Text).insertData(endOffset, String.fromCharCode(CLOSES + number));
  (startContainer as Text).insertData(startOffset, String.fromCharCode(OPENS + number));
}

export const opens = (number: number) => String.fromCharCode(OPENS + number);
export const closes = (number: number) => String.fromCharCode(CLOSES + number);

/** Takes all marks out again. By passage, the range between its two; `undefined` where they stand there, but not as they did. */
export function takeSentinels(document: Document): Map<number, Range | undefined> {
  const starts = new Map<number, [Text, number]>();
  const ends = new Map<number, [Text, number]>();
  for (const node of texts(document)) {
    for (let at = node.data.search(SENTINEL); at >= 0; at = node.data.search(SENTINEL)) {
      const code = node.data.charCodeAt(at);
      if (code < CLOSES) starts.set(code - OPENS, [node, at]);
      else ends.set(code - CLOSES, [node, at]);
      node.deleteData(at, 1);
    }
  }
  const ranges = new Map<number, Range | undefined>();
  for (const number of new Set([...starts.keys(), ...ends.keys()])) {
    const [start, end] = [starts.get(number), ends.get(number)];
    const range = document.createRange();
    if (start) range.setStart(...start);
    const inOrder = start && end && range.comparePoint(...end) >= 0;
    if (inOrder) range.setEnd(...end);
    ranges.set(number, inOrder ? range : undefined);
  }
  return ranges;
}

/** The blocks in which a passage stands, while it is marked. */
export function blocksOf(document: Document, number: number): Element[] {
  const found = new Set<Element>();
  for (const node of texts(document))
    if (node.data.includes(opens(number)) || node.data.includes(closes(number))) found.add(blockOf(node));
  return [...found];
}
