import { number } from './numbers.ts';
import type { ScoreParser } from './parser.ts';
import { markAndScale, withoutUnit } from './units.ts';

/** Bodies of character classes. `alike` has made "🌟" a "★". */
export const FILLED = '★⭐✭✮✯●⬤⚫■◼♥❤*';
export const HOLLOW = '☆✩○◯⚪□◻♡';
export const HALVED = '½⯪⯫⯨◐◑';

const ROW = new RegExp(`^[${FILLED}${HOLLOW}${HALVED} ]+$`);
const count = (text: string, glyphs: string) => [...text].filter((char) => glyphs.includes(char)).length;

/** Markdown's marks of emphasis that were not rendered: "** **". */
export const EMPHASIS = /\*\* +\*\*/;

function row(text: string) {
  if (!ROW.test(text) || EMPHASIS.test(text)) return undefined;
  const [filled, hollow, halved] = [FILLED, HOLLOW, HALVED].map((glyphs) => count(text, glyphs));
  return { filled: filled ?? 0, hollow: hollow ?? 0, halved: halved ?? 0 };
}

/** The alternative texts of a row of images run together ("StarStarNo Star") as glyphs. */
function drawn(text: string): string {
  if (text.split(/star/i).length < 4) return text;
  const glyphs = text
    .replace(/(?:no|empty|blank|unfilled) ?star/gi, '☆')
    .replace(/half ?star/gi, '½')
    .replace(/(?:full |filled |whole )?star/gi, '★');
  return ROW.test(glyphs) ? glyphs : text;
}

/** "★★★½☆", "* * * 1/2", "*** out of ****", "★★★/5", "●●●○○", images' texts run together. */
export const glyphs: ScoreParser = (text, known) => {
  const [mark, scale] = markAndScale(text) ?? [drawn(text)];
  const given = row(mark);
  if (!given || given.filled + given.hollow === 0) return undefined;
  const slots = given.filled + given.hollow + given.halved;
  const lone = slots === 1 && mark === '*' && !scale && !known.mark;
  if (given.halved > 1 || lone) return 'not-a-score';
  let best = given.hollow ? slots : undefined;
  if (scale) {
    const all = row(scale);
    best = all ? all.filled + all.hollow : number(withoutUnit(scale).amount);
    if (best === undefined) return 'not-a-score';
  }
  if (slots === given.hollow && known.best !== slots) return 'all-hollow';
  return { kind: 'stars', value: given.filled + given.halved / 2, best };
};
