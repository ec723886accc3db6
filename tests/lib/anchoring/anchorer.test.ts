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

describe('a search', () => {
  const edited = documentOf(before.replace('drifts over the harbour', 'wanders across the docks'));
  const pause = () => Promise.resolve();

  test('is cut into slices between pauses', async () => {
    let pauses = 0;
    const count = () => {
      pauses++;
      return Promise.resolve();
    };
    const placed = await createAnchorer(edited).placeSoon(marked(before), { pause: count, slice: 0 });
    expect(placed.state).toBe('changed');
    expect(pauses).toBeGreaterThan(5);
  });

  test('can be given up', async () => {
    const soon = createAnchorer(edited).placeSoon(marked(before), {
      pause,
      signal: AbortSignal.abort(new Error('left')),
    });
    await expect(soon).rejects.toThrow('left');
  });

  test('ends with its time, and says so; exact places are found still', async () => {
    const anchorer = createAnchorer(edited, { most: -1 });
    expect((await anchorer.placeSoon(marked(before), { pause })).how).toBe('late');
    expect(
      (await anchorer.placeSoon(marked(before, 'a love story told by accountants'), { pause })).state,
    ).toBe('found');
  });

  test('has its time anew for a new text; reading takes none of it', async () => {
    const anchorer = createAnchorer(edited, { most: 0 });
    const how = async () => (await anchorer.placeSoon(marked(before), { pause })).how;
    await anchorer.read({ pause, slice: 0 });
    expect([await how(), await how()]).toEqual(['likeness', 'late']);
    anchorer.invalidate();
    await anchorer.read({ pause, slice: 0 });
    expect(await how()).toBe('likeness');
  });
});

test('an orphan is offered where it might be', () => {
  const short = marked(before, 'It works');
  const { state, candidates } = createAnchorer(
    documentOf('<p>Another film.</p><p>It works. No more of it.</p>'),
  ).place(short);
  expect(state).toBe('orphan');
  expect(candidates[0]?.quote).toBe('It works');
  expect(candidates[0]?.ranges[0]?.toString()).toBe('It works');
});

test.each([
  '<p>\u00a0  </p>',
  '<p>…!</p>',
  '<p contenteditable>My own words</p>',
  '<script>let words</script>',
])('nothing can be marked in %s', (html) => {
  const document = documentOf(html);
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(createAnchorer(document).describe(range)).toBeUndefined();
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
