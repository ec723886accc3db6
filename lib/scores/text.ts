/** Characters that mean the same in a score, each replaced by one of the same length, so that places in a text hold. */
const ALIKE: [RegExp, string][] = [
  [/🌟/g, '★\uFE0F'],
  // Discs in colours, full moons and popcorn; half and new moons.
  [/[🟡🟠🔴🟢🔵🟣🟤🌕🍿]/gu, '●\uFE0F'],
  [/[🌗🌓]/gu, '◐\uFE0F'],
  [/🌑/g, '○\uFE0F'],
  [/🤍/g, '♡\uFE0F'],
  [/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-'],
  [/[\u2044\u2215\uFF0F]/g, '/'],
  [/[\u2217\u273B\uFF0A]/g, '*'],
  [/[\u2018\u2019\u02BC]/g, "'"],
  [/[^\S\n]/g, ' '],
];

/** The text with look-alike dashes, slashes, asterisks, apostrophes and spaces made one; length and line ends stay. */
export function alike(text: string): string {
  return ALIKE.reduce((t, [from, to]) => t.replace(from, to), text);
}

/** Whitespace folded to single spaces and trimmed; invisible joiners and variation selectors dropped. */
export function fold(text: string): string {
  return text
    .replace(/[\u200B\u200C\u2060\uFEFF]|\u200D|\uFE0E|\uFE0F/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Smileys and nothing else, as the stars they stand for. */
const smiled = (text: string) =>
  /^(?::-?[()] ?){2,9}$/.test(text) ? text.replace(/:-?\)/g, '★').replace(/:-?\(/g, '☆') : text;

/**
 * What the parsers see: folded, look-alikes made one, brackets and a closing full stop gone, and every
 * written-out half that cannot be a fraction of two ("3 1/2", "***1/2", "1/2 star") as "½".
 */
export function plain(text: string): string {
  return fold(smiled(alike(text)).replace(/[()[\]]/g, ' '))
    .replace(/(\d)(?: and |[ -])1\/2(?![\d/])/, '$1½')
    .replace(/([*★⭐●■]) ?(?:1\/2|\.5$)/, '$1½')
    .replace(/^1\/2(?= (?:a )?(?:stars?\b|out of))/i, '½')
    .replace(/(?<![ .!])[ .!]+$/, '');
}
