import { expect, it } from 'vitest';
import { chromeContext } from '../../scripts/browsers/firefox-page.ts';
import { until } from '../../scripts/browsers/until.ts';
import { clip, openLibrary } from './scenarios/clip.ts';
import { describeReaching } from './scenarios/reaching.ts';
import { firefoxRoom } from './support/firefox-room.ts';

const room = describeReaching(firefoxRoom);

// Chromium lets nobody type into its address bar from outside: there the keyword is tried in tests/lib/omnibox.test.ts only.
it('the address bar answers after the keyword, and opens what is chosen', async () => {
  await clip(room(), 'lwlies.com/reviews/red-rooms');
  const library = await openLibrary(room());
  await library.waitFor(`document.querySelector('[data-part="review"]')`);
  const { firefox } = room();
  const rows = `[...document.querySelectorAll('.urlbarView-row')].map((row) => row.innerText.replace(/\\s+/g, ' '))`;
  const found = await until<string>(async () => {
    await firefox.evaluateInWindow(`(gURLBar.focus(), gURLBar.search('cut penhal'), 1)`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (await firefox.evaluateInWindow<string[]>(rows)).find((row) => row.includes('Red Rooms')) ?? '';
  }, 'a suggestion');
  expect(found).toContain('Little White Lies');
  const keys = ['\uE015', '\uE006'].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await firefox.bidi.send('input.performActions', {
    context: await chromeContext(firefox.bidi),
    actions: [{ type: 'key', id: 'keyboard', actions: keys }],
  });
  await until(
    async () => (await firefox.contexts()).some(({ url }) => url.includes('library.html#/review/')),
    'the review',
  );
});
