import { foldText } from '../../../lib/anchoring/text/fold.ts';
import type { Chance } from './random.ts';
import { paragraphs, texts } from './texts.ts';

/** A passage to be marked: its range, and what sort of passage it is. */
export interface Picked {
  range: Range;
  sort: 'words' | 'phrase' | 'sentence' | 'sentences' | 'paragraphs';
}

const SORTS = ['words', 'phrase', 'sentence', 'sentences', 'paragraphs', 'phrase', 'sentence'] as const;

/** Draws passages as readers mark them out of the paragraphs of a page; none overlaps another's paragraph. */
export function pick(document: Document, count: number, chance: Chance): Picked[] {
  const all = paragraphs(document);
  const free = new Set(all);
  const text = foldText(document.body.textContent ?? '');
  // Of words that stand twice nobody could say which are meant once one of them is gone.
  const isOnce = (words: string) => words !== '' && text.indexOf(words) === text.lastIndexOf(words);
  const picked: Picked[] = [];
  for (const paragraph of chance.shuffled(all)) {
    if (picked.length === count) break;
    const sort = SORTS[picked.length % SORTS.length] ?? 'phrase';
    const next = all[all.indexOf(paragraph) + 1];
    if (!free.has(paragraph) || (sort === 'paragraphs' && (!next || !free.has(next)))) continue;
    const range = within(paragraph, sort, chance);
    const words = foldText(range?.toString() ?? '');
    if (!range || !isOnce(foldText(paragraph.textContent ?? '')) || (words.length > 11 && !isOnce(words)))
      continue;
    free.delete(paragraph);
    if (sort === 'paragraphs' && next) {
      const other = within(next, 'sentence', chance, true);
      if (!other) continue;
      range.setEnd(other.endContainer, other.endOffset);
      free.delete(next);
    }
    picked.push({ range, sort });
  }
  return picked;
}

function within(
  paragraph: Element,
  sort: Picked['sort'],
  chance: Chance,
  atStart = false,
): Range | undefined {
  const nodes = texts(paragraph);
  const text = nodes.map((node) => node.data).join('');
  const bounds = [...text.matchAll(/(?<=[.!?]["”’]?\s+)\S|^\s*\S/g)].map(
    (match) => match.index + match[0].length - 1,
  );
  const words = [...text.matchAll(/\S+/g)];
  if (words.length < 12) return undefined;
  const wordAt = (at: number) => words[Math.min(words.length - 1, at)] ?? words[0];
  let [from, to] = [0, text.length];
  if (sort === 'words' || sort === 'phrase') {
    const many = sort === 'words' ? 1 + chance.below(3) : 5 + chance.below(8);
    const first = chance.below(Math.max(1, words.length - many));
    from = wordAt(first)?.index ?? 0;
    const last = wordAt(first + many - 1);
    to = (last?.index ?? 0) + (last?.[0].length ?? 0);
  } else {
    const first = atStart ? 0 : chance.below(bounds.length);
    from = bounds[first] ?? 0;
    const many = sort === 'sentences' ? 2 + chance.below(2) : 1;
    to = sort === 'paragraphs' ? text.length : (bounds[first + many] ?? text.length);
  }
  const trimmed = text.slice(from, to).trimEnd();
  if (sort === 'words' && trimmed.replace(/[^\p{L}]/gu, '').length < 4) return undefined;
  return spanned(nodes, from, from + trimmed.length);
}

function spanned(nodes: readonly Text[], from: number, to: number): Range | undefined {
  const range = nodes[0]?.ownerDocument.createRange();
  let at = 0;
  for (const node of nodes) {
    if (from >= at && from < at + node.length) range?.setStart(node, from - at);
    if (to > at && to <= at + node.length) range?.setEnd(node, to - at);
    at += node.length;
  }
  return range && !range.collapsed ? range : undefined;
}
