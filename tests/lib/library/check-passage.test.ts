// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';
import { checkPlace } from '../../../lib/library/check-passage.ts';

/** As the page's script describes the words of that element. */
function described(html: string) {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('mark') ?? document.body);
  const found = createAnchorer(document).describe(range);
  if (!found) throw new Error('nothing to describe');
  return { quote: found.quote, selectors: found.selectors, position: found.position.start };
}

test('a place is kept to the letter as it was described', () => {
  const place = described(
    '<h2>The verdict</h2><p>It opens on rain.</p><blockquote>“The <mark>long take</mark> holds.”</blockquote>',
  );
  expect(place.selectors).toContainEqual({
    type: 'BlockSelector',
    heading: 'The verdict',
    block: 2,
    quoted: true,
    only: true,
  });
  // In the same order too: the page compares them as they are written.
  expect(JSON.stringify(checkPlace(place))).toBe(JSON.stringify(place));
});
