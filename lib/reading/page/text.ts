import { LETTER } from '../../letters.ts';

/** Character references by name: name and character. */
const NAMED =
  'nbsp  amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» hellip… eacuteé egraveè agraveà ccedilç oumlö uumlü aumlä szligß ';

/** The character of a name, or undefined. The list is searched as it stands: to take it apart costs every page. */
function named(name: string): string | undefined {
  const at = ` ${NAMED}`.indexOf(` ${name}`);
  const character = NAMED[at + name.length];
  return at >= 0 && NAMED[at + name.length + 1] === ' ' ? character : undefined;
}

function decodedOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, dec, hex, name) => {
    if (name) return named(String(name)) ?? whole;
    const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/** Text with character references resolved that a careless page left in it, even twice over (`&amp;#39;`). */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodedOnce(text);
  return once.includes('&') ? decodedOnce(once) : once;
}

/**
 * Marks that are not seen: they join, hide, or (U+202A–E, U+2066–9) turn around what follows; control characters that are
 * no white space. By their numbers: browsers take four times as long to compile it with `\p{Cc}`.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Without halves of a pair, too. */
const shown = (text: string): string =>
  (text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '')).replace(unseen, '');

/** What may be neither a character that is seen nor a plain blank; most texts hold none. */
const odd = /[^ -~\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u3001-\ud7ff]/;

/** Text without unseen marks and with runs of white space as single spaces, trimmed, at most `limit` characters. */
export function squeezed(text: string, limit = 2000): string {
  const part = text.slice(0, limit * 4);
  const seen = odd.test(part) ? shown(part).replace(/\s+/g, ' ') : part.replace(/ {2,}/g, ' ');
  return seen.trim().slice(0, limit);
}

/** A plain-text value out of attributes or data: references resolved, tags dropped, white space squeezed. */
export function plain(text: string, limit = 2000): string {
  const whole = decoded(text.slice(0, limit * 4));
  return squeezed(whole.includes('<') ? whole.replace(/<[^<>]{0,2000}>/g, ' ') : whole, limit);
}

const NO_WORD = new RegExp(`[^${LETTER}0-9]+`, 'g');
const WORD = new RegExp(`[${LETTER}]+`, 'g');

/** The number of words in a text, or of characters by pairs where words are not spaced. */
export function wordsIn(text: string): number {
  const ideographs = text.match(/[\u3040-\u9fff]/g)?.length ?? 0;
  return (text.match(WORD)?.length ?? 0) + Math.round(ideographs / 2);
}

/** For comparing: lower case, without accents and punctuation, single spaces. Letters of all scripts stay. */
export function folded(text: string): string {
  return (ASCII.test(text) ? text : bare(text))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’‘'`´]/g, '')
    .replace(NO_WORD, ' ')
    .trim();
}

const ASCII = /^[ -~\s]*$/;

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');

/** The text of an element, capped, squeezed, references resolved that a careless page shows. */
export function textOf(element: Element | null | undefined, limit = 2000): string {
  return squeezed(decoded((element?.textContent ?? '').slice(0, limit * 8)), limit);
}

/** The text in an element's nodes of the kinds that `show` names (`NodeFilter`'s), as far as is needed for `limit` characters. */
function collected(element: Element, limit: number, show: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, show);
  let text = '';
  while (text.length < limit * 8 && walker.nextNode()) {
    const { nodeType, nodeName, nodeValue, previousSibling } = walker.currentNode;
    if (nodeType === 3) text += nodeValue ?? '';
    else if (previousSibling?.nodeType === 1 || nodeName.toLowerCase() === 'br') text += ' ';
  }
  return squeezed(decoded(text.slice(0, limit * 8)), limit);
}

/** How the text of an element begins, of which there may be a page's worth: no more of it is gathered than is asked for. */
export const beginningOf = (element: Element | null | undefined, limit: number): string =>
  element ? collected(element, limit, 4) : '';

/**
 * The text of an element, capped and squeezed, parted where its lines break and where one of its elements follows on another, as
 * they do on pages whose white space was taken out: "Red<br>Rooms", "<b>Jane Doe</b><i>3 May</i>".
 */
export const partedText = (element: Element, limit: number): string =>
  element.firstElementChild ? collected(element, limit, 5) : textOf(element, limit);
