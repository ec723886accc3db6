import { expect, test } from 'vitest';
import { ASPECTS, COLOUR_OF } from '../../../lib/aspects/aspects.ts';
import { PALETTE } from '../../../lib/aspects/palette.ts';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
/** CIE L*, 0 to 100. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

test.each(Object.entries(PALETTE))('%s is seen on paper and by night', (_, { light, dark }) => {
  expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(dark, '#161513')).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark'] as const)('the seven can be told apart without hue: %s', (scheme) => {
  const steps = ASPECTS.map((aspect) => lightness(PALETTE[COLOUR_OF[aspect]][scheme])).sort((a, b) => a - b);
  for (const [i, step] of steps.slice(1).entries()) expect(step - (steps[i] ?? 0)).toBeGreaterThan(3.5);
});

test('neighbours in lightness underline in different ways', () => {
  const used = ASPECTS.map((aspect) => PALETTE[COLOUR_OF[aspect]]);
  const sorted = used.toSorted((a, b) => luminance(a.light) - luminance(b.light));
  for (const [i, look] of sorted.slice(1).entries()) expect(look.underline).not.toBe(sorted[i]?.underline);
});
