import { PALETTE } from '../aspects/palette.ts';
import { highlightName } from './highlight-name.ts';

/**
 * How marks look on a page: a tint and, so that colour is not all, an underline in the colour's own way; a veil over
 * spoilers; a stronger tint for the one that is pointed at. On screens only: pages print as they are.
 */
export function marksCss(): string {
  const rules = Object.entries(PALETTE).flatMap(([colour, look]) =>
    (['light', 'dark'] as const).map((ground) => {
      const tint = ground === 'light' ? '26' : '40';
      const line = `underline ${look.underline} ${look[ground]} 2px`;
      return `::highlight(${highlightName(colour, ground)}){background-color:${look[ground]}${tint};text-decoration:${line};text-underline-offset:0.18em}`;
    }),
  );
  const veil =
    '::highlight(cutting-room-veil){color:transparent;background-color:#807a70;text-decoration:none;text-shadow:none}';
  const shown = '::highlight(cutting-room-shown){background-color:#b3261e66}';
  return `@media screen{${rules.join('')}${veil}${shown}}`;
}
