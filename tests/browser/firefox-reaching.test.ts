import { expect, it } from 'vitest';
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
  await firefox.evaluateInWindow(`(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
    for (const key of ['ArrowDown', 'Enter']) {
      const event = new KeyboardEvent('', { key });
      input.keydown(event);
      input.keyup(event);
    }
    return 1;
  })()`);
  await until(
    async () => (await firefox.contexts()).some(({ url }) => url.includes('library.html#/review/')),
    'the review',
  );
});
