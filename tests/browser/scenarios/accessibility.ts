import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import type { Surface } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { faults } from './axe.ts';
import { clip, openLibrary, openOn, save } from './clip.ts';

/** Controls and pictures without a name: a text that `_locales` does not have comes out as one. */
const nameless = `[...document.querySelectorAll('button, a[href], input, select, textarea, [role="img"], img, legend, label, h1, h2, h3, caption, th, dt')]
  .filter((element) => !element.closest('[aria-hidden="true"]') && !(element.localName === 'img' && element.alt === ''))
  .filter((element) => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const pictures = [...element.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
    const texts = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('alt'), ...labelled, ...labels, ...pictures];
    return !texts.some((text) => (text ?? '').trim() !== '');
  })
  .map((element) => element.outerHTML.slice(0, 160))`;

/** Every page and state of the extension, by paper and by night. */
export function describeAccessibility(open: () => Promise<Room>): void {
  const room = useRoom(open);

  async function check(surface: Surface, name: string): Promise<void> {
    expect([name, await surface.evaluate(nameless)]).toEqual([name, []]);
    for (const scheme of ['light', 'dark'] as const) {
      await surface.colorScheme(scheme);
      expect([name, scheme, await faults(surface)]).toEqual([name, scheme, []]);
    }
  }

  describe('accessible to all', () => {
    it('the popup: a new review, a saved one, with others beside it', async () => {
      await clip(room(), 'rogerebert.com/reviews/red-rooms-2024');
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await check(popup, 'popup, new');
      await save(popup);
      await check(popup, 'popup, saved');
    });

    it('the popup: one mark being corrected', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await popup.click('[data-part="scores"] .score-button');
      await popup.waitFor(`document.activeElement?.dataset.part === 'score-text'`);
      await check(popup, 'popup, score editor');
    });

    it('the popup: a list, and a blank card', async () => {
      const listing = await openOn(room(), demoPage(room(), 'rottentomatoes.com/m/red_rooms/reviews'));
      await check(listing.popup, 'popup, list');
      await listing.popup.close();
      const blank = await openOn(
        room(),
        room().press.pages.find(({ entry }) => entry.kind === 'not-a-review')?.url ?? '',
      );
      await check(blank.popup, 'popup, no review');
    });

    it('the library: empty, with reviews, a film, settings', async () => {
      const library = await openLibrary(room());
      await check(library, 'library, empty');
      await library.close();
      await clip(room(), 'lwlies.com/reviews/red-rooms');
      await clip(room(), 'rogerebert.com/reviews/red-rooms-2024');
      const full = await openLibrary(room());
      await check(full, 'library, reviews');
      await full.click('[data-part="film-link"]');
      await full.waitFor(`document.querySelector('main').dataset.view === 'film'`);
      await check(full, 'library, film');
      await full.evaluate(`void (location.hash = '#/settings')`);
      await full.waitFor(`document.querySelector('main').dataset.view === 'settings'`);
      await check(full, 'library, settings');
      await full.evaluate(`void (location.hash = '#/nowhere')`);
      await full.waitFor(`document.querySelector('main').dataset.view === 'unknown'`);
      await check(full, 'library, nowhere');
    });

    it('the welcome page', async () => {
      const welcome = await room().openOwn('welcome.html');
      await welcome.waitFor(`document.querySelector('[data-part="apply"]')`);
      await check(welcome, 'welcome');
    });
  });
}
