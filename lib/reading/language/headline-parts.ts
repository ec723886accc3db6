import { CAPITAL, LETTER } from '../../letters.ts';

/** Where and when it was seen, before the title: "Cannes 2016: ", "Vista en Lumen Fest 2019: "; the number of an episode. */
export const OCCASION =
  /^(?:(?:[^\s:|–—]{1,20} ){1,6}(?:199\d|20[0-3]\d)\s?[:|–—] ?(?=.{3})|ep(?:isode)?\.? ?\d{1,4}\s?[:|–—]\s|[a-z]{1,4}\d{3,4}\s[–—]\s)/i;
/** Who wrote it and for whom, after the title: ", by Jane Doe from ‘The Late Show’". */
export const WRITTEN_BY = new RegExp(
  `, by [${CAPITAL}][${LETTER}.’'-]{1,20} [${CAPITAL}][${LETTER}.’'-]{1,20} (?:from|of|for) [^:|]{2,60}$`,
);
const SMALL_WORDS = new Set('and of the is with for in to no not that are its a an'.split(' '));

/** A clause, not a name: English titles have capitals, "All hype and no show" has none after its first. */
export function isClause(text: string): boolean {
  const [, ...words] = text.split(' ');
  return (
    words.length > 1 &&
    words.every((word) => word === word.toLowerCase()) &&
    words.some((word) => SMALL_WORDS.has(word))
  );
}
