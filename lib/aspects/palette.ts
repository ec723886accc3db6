/** How a colour of the palette looks: on paper and by night, and its way of underlining. */
export interface Look {
  /** For light pages: 3 : 1 on white. */
  light: string;
  /** For dark pages: 3 : 1 on `#161513`. */
  dark: string;
  underline: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
}

/**
 * The colours of aspects, the darkest first. Those of the seven are 7 steps of CIE L* apart (17 to 59 on paper,
 * 48 to 89 by night), with as much chroma as sRGB has at their OKLCH hues, so that they differ in grey too; neighbours
 * underline in different ways. Three more stand between them.
 */
export const PALETTE = {
  violet: { light: '#3b0079', dark: '#805ccf', underline: 'dotted' },
  slate: { light: '#233246', dark: '#6b7c93', underline: 'double' },
  blue: { light: '#003580', dark: '#3c83e9', underline: 'solid' },
  green: { light: '#00551e', dark: '#2eab4f', underline: 'dashed' },
  plum: { light: '#83298a', dark: '#da7ce0', underline: 'wavy' },
  red: { light: '#ab2523', dark: '#ff8579', underline: 'solid' },
  teal: { light: '#09767b', dark: '#16cfd8', underline: 'dashed' },
  rose: { light: '#ca4f91', dark: '#ffbcda', underline: 'double' },
  olive: { light: '#818c01', dark: '#d3e24c', underline: 'dotted' },
  amber: { light: '#bf8000', dark: '#fedaaa', underline: 'dotted' },
} as const satisfies Record<string, Look>;

/** The name of a colour. */
export type Colour = keyof typeof PALETTE;

/** Those that no aspect of the seven has, first: an own aspect takes the first that is free. */
export const OWN_COLOURS: readonly Colour[] = ['slate', 'plum', 'olive'];

/** Whether a name is one of the palette's. */
export function isColour(name: unknown): name is Colour {
  return typeof name === 'string' && Object.hasOwn(PALETTE, name);
}
