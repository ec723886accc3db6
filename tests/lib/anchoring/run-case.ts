import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';

/** A page before and after it changed, out of a file of `cases`. The comments `[` and `]` stand around the passage. */
interface Case {
  before: string;
  after: string;
  state: string;
}

function parse(document: Document, html: string): Case {
  const template = document.createElement('template');
  template.innerHTML = html;
  const before = template.content.querySelector('[data-before]');
  const after = template.content.querySelector('[data-after]');
  return {
    before: before?.innerHTML ?? '',
    after: after?.innerHTML ?? '',
    state: after?.getAttribute('data-after') ?? '',
  };
}

/** Shows markup; what `data-shadow` and `data-frame` hold is put into a shadow root and a frame of the same origin. */
function show(document: Document, html: string): void {
  document.body.innerHTML = html;
  for (const host of document.body.querySelectorAll('[data-shadow]'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('data-shadow') ?? '';
  for (const frame of document.body.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (inner) inner.body.innerHTML = frame.getAttribute('data-frame') ?? '';
  }
}

/** The range between the two comments. */
function between(document: Document): Range | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 128);
  for (let comment = walker.nextNode(); comment; comment = walker.nextNode()) {
    if (comment.nodeValue === '[') range.setStartAfter(comment);
    if (comment.nodeValue === ']') range.setEndBefore(comment);
  }
  return range.startContainer === document ? undefined : range;
}

const squeezed = (text: string | undefined) => text?.replace(/\s+/g, '');

/** What became of the passage, and what should have. */
export interface Came {
  state: string;
  text: string | undefined;
  start: number | undefined;
}

/** Marks the passage, changes the page, and finds it again; also on the page as it was. The document's body is replaced. */
export function runCase(document: Document, html: string): { same: Came; came: Came; expected: Came } {
  const { before, after, state } = parse(document, html);
  show(document, before);
  const marked = between(document);
  const described = marked && createAnchorer(document).describe(marked);
  const selectors = described?.selectors ?? [];
  const same = place(document, selectors);
  show(document, after);
  const there = between(document);
  const shown = there && createAnchorer(document).describe(there);
  const told = document.body.querySelector('[data-text]')?.getAttribute('data-text') ?? undefined;
  const came = place(document, selectors);
  return {
    same: { ...same, text: same.text === squeezed(described?.quote) ? 'as marked' : same.text },
    came: told === undefined ? came : { ...came, start: undefined },
    expected: { state, text: squeezed(shown?.quote ?? told), start: shown?.position.start },
  };
}

function place(
  document: Document,
  selectors: Parameters<ReturnType<typeof createAnchorer>['place']>[0],
): Came {
  const anchorer = createAnchorer(document);
  const { state, ranges, at } = anchorer.place(selectors);
  const quotes = ranges.map((range) => anchorer.describe(range)?.quote ?? range.toString());
  return { state, text: ranges.length > 0 ? squeezed(quotes.join('')) : undefined, start: at };
}
