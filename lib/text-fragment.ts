import type { Selector } from './anchoring/model.ts';

/** Passages longer than this are named by their first and last words. */
const LONG = 240;
/** How many words stand for the beginning or the end of a long passage, and for what is around a short one. */
const WORDS = 6;
/** A passage with at least this many words is told from others without what is around it. */
const PLAIN = 5;

/** How a passage stands in its page. */
export interface Quoted {
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** A passage's words and what is around them, from its selectors. */
export function quotedIn({ quote, selectors }: { quote: string; selectors: readonly Selector[] }): Quoted {
  const found = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return { quote, ...(found && { prefix: found.prefix, suffix: found.suffix }) };
}

/**
 * A page's address that opens at a passage: `url#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Browsers match whole words and single spaces, without
 * regard to case, so white space is folded and the words around are cut at word boundaries. A fragment that the
 * address has stays before it. Words are matched within a block each, so only the last, or first, line of a context counts.
 */
export function addressAt(url: string, { quote, prefix = '', suffix = '' }: Quoted): string {
  const words = wordsOf(quote);
  const long = quote.length > LONG || /\n/.test(quote.trim());
  const near = !long && words.length < PLAIN;
  const before = near ? wordsOf(lastLine(prefix)).slice(wholeFrom(prefix)).slice(-WORDS).join(' ') : '';
  const after = near ? wordsOf(firstLine(suffix)).slice(0, wholeTo(suffix)).slice(0, WORDS).join(' ') : '';
  const parts = [
    ...(before ? [`${encoded(before)}-`] : []),
    ...(long
      ? [
          encoded(wordsOf(firstLine(quote.trim())).slice(0, WORDS).join(' ')),
          encoded(wordsOf(lastLine(quote.trim())).slice(-WORDS).join(' ')),
        ]
      : [encoded(words.join(' '))]),
    ...(after ? [`-${encoded(after)}`] : []),
  ];
  const [page = '', fragment = ''] = url.split(/#(.*)/s, 2);
  const own = fragment.split(':~:')[0] ?? '';
  return `${page}#${own}:~:text=${parts.join(',')}`;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const lastLine = (text: string): string => text.split('\n').at(-1) ?? '';
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** A context was cut at a number of characters: the word at its far end may be half of one. */
const wholeFrom = (prefix: string): number => (/^\s/.test(lastLine(prefix)) || prefix.includes('\n') ? 0 : 1);
const wholeTo = (suffix: string): number | undefined =>
  /\s$/.test(firstLine(suffix)) || suffix.includes('\n') ? undefined : -1;

/** Percent-encoded, `-` too: it, `,` and `&` have a meaning of their own in a text directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
