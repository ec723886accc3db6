import type { PageText } from './page-text.ts';
import type { Piece } from './pieces.ts';
import { pieceAt, type Span } from './places.ts';

/** Live ranges over a span of the text, in reading order: one for each run of pieces that a Range can span. */
export function rangesOf(page: PageText, { start, end }: Span): Range[] {
  const ranges: Range[] = [];
  let run: number | undefined;
  let range: Range | undefined;
  for (let at = Math.max(0, pieceAt(page, start)); at < page.pieces.length; at++) {
    const piece = page.pieces[at];
    const from = page.starts[at] ?? 0;
    if (!piece || from >= end) break;
    // Text that went or shrank since it was read gives no range rather than an error.
    if (piece.text.length === 0 || !piece.node.isConnected) continue;
    if (!range || piece.run !== run) {
      range = piece.node.ownerDocument.createRange();
      setStart(range, piece, Math.max(0, start - from));
      ranges.push(range);
      run = piece.run;
    }
    setEnd(range, piece, Math.min(piece.text.length, end - from));
  }
  return ranges.filter((each) => !each.collapsed);
}

const isText = (node: Node): node is Text => node.nodeType === 3;

function setStart(range: Range, { node }: Piece, offset: number): void {
  if (isText(node)) range.setStart(node, Math.min(offset, node.length));
  else range.setStartBefore(node);
}

function setEnd(range: Range, { node }: Piece, offset: number): void {
  if (isText(node)) range.setEnd(node, Math.min(offset, node.length));
  else range.setEndAfter(node);
}

/** The span of the text that a range holds, or `undefined` where it holds none of it. */
export function spanOf(page: PageText, range: AbstractRange): Span | undefined {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const live = startContainer.ownerDocument?.createRange() ?? (startContainer as Document).createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  let first = -1;
  let last = -1;
  for (const [at, { node }] of page.pieces.entries()) {
    if (!live.intersectsNode(node)) continue;
    if (first < 0) first = at;
    last = at;
  }
  if (first < 0) return undefined;
  const edge = (at: number, container: Node, offset: number, otherwise: number) =>
    (page.starts[at] ?? 0) + (page.pieces[at]?.node === container ? offset : otherwise);
  const start = edge(first, startContainer, startOffset, 0);
  const end = edge(last, endContainer, endOffset, page.pieces[last]?.text.length ?? 0);
  return end > start ? { start, end } : undefined;
}
