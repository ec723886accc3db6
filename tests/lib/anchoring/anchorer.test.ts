import { describe, expect, test } from 'vitest';
import { createAnchorer } from '../../../lib/anchoring/anchorer.ts';
import { documentOf, rangeOver } from './documents.ts';

const before =
  '<h1>The Lantern</h1><p>It opens on a harbour in the rain, and stays there.</p>' +
  '<p>The camera drifts over the harbour as if it had all night, and finds the one window that is lit.</p>' +
  '<p>What follows is a love story told by accountants. It works.</p>';
const words = 'The camera drifts over the harbour as if it had all night';

function marked(html: string, passage = words) {
  const document = documentOf(html);
  return createAnchorer(document).describe(rangeOver(document, passage))?.selectors ?? [];
}

describe('a passage', () => {
  test('is found in other markup, with other quotes and spaces', () => {
    const placed = createAnchorer(
      documentOf(before.replaceAll('p>', 'div>').replace('harbour as', 'har\u00adbour <b>as</b>')),
    ).place(marked(before));
    expect(placed.state).toBe('found');
    expect(placed.ranges[0]?.toString()).toContain('all night');
  });

  test('is changed where its words were edited, and says what they are now', () => {
    const placed = createAnchorer(
      documentOf(before.replace('drifts over the harbour', 'wanders across the docks')),
    ).place(marked(before));
    expect(placed.state).toBe('changed');
    expect(placed.quoteNow).toBe('The camera wanders across the docks as if it had all night');
  });

  test('is an orphan where it was deleted', () => {
    const placed = createAnchorer(documentOf(before.replace(/<p>The camera.*?<\/p>/, ''))).place(
      marked(before),
    );
    expect(placed).toMatchObject({ state: 'orphan', ranges: [], how: 'gone' });
  });

  test('is not found in a script', () => {
    const gone = before.replace(/<p>The camera.*?<\/p>/, `<script>{"body":"${words}"}</script>`);
    expect(createAnchorer(documentOf(gone)).place(marked(before)).state).toBe('orphan');
  });

  test('of few words needs what stood around it', () => {
    const short = marked(before, 'It works');
    expect(createAnchorer(documentOf('<p>Some other film. It works.</p>')).place(short).state).toBe('orphan');
    expect(createAnchorer(documentOf(before)).place(short).state).toBe('found');
  });
});

test('late text is seen once the anchorer is told', async () => {
  const document = documentOf('<main></main>');
  const anchorer = createAnchorer(document);
  const selectors = marked(before);
  expect(anchorer.placeNow(selectors)).toBeUndefined();
  document.body.innerHTML = before;
  anchorer.invalidate();
  const pause = () => Promise.resolve();
  expect((await anchorer.placeSoon(selectors, { pause })).state).toBe('found');
});
