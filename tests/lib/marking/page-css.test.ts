import { expect, test } from 'vitest';
import { PALETTE } from '../../../lib/aspects/palette.ts';
import { highlightName } from '../../../lib/marking/highlight-name.ts';
import { marksCss } from '../../../lib/marking/page-css.ts';

test('every colour is drawn on light and on dark ground, by a tint and an underline', () => {
  const css = marksCss();
  for (const [colour, look] of Object.entries(PALETTE)) {
    for (const ground of ['light', 'dark'] as const) {
      const [, rule = ''] = css.split(`::highlight(${highlightName(colour, ground)})`);
      const [body = ''] = rule.split('}');
      expect(body).toContain(`background-color:${look[ground]}`);
      expect(body).toContain(`underline ${look.underline} ${look[ground]}`);
    }
  }
});

test('pages print as they are: no rule stands outside the screen’s', () => {
  const css = marksCss();
  expect(css.startsWith('@media screen{')).toBe(true);
  let depth = 0;
  const ends = Array.from(css.slice('@media screen'.length), (sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return depth === 0;
  });
  expect(ends.indexOf(true)).toBe(ends.length - 1);
});
