import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { becomes, retype } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { expectAccessible } from './axe.ts';
import { clip, openLibrary, openOn, save } from './clip.ts';
import { hand } from './importing.ts';
import { adderIsOpen, drawnMarks } from './mark.ts';

/** Every page and state of the extension, by paper and by night. */
export function describeAccessibility(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('accessible to all', () => {
    it('the popup: a new review, a saved one, with others beside it', async () => {
      await clip(room(), 'rogerebert.com/reviews/red-rooms-2024');
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await expectAccessible(popup, 'popup, new');
      await save(popup);
      await expectAccessible(popup, 'popup, saved');
    });

    it('the side panel: unseen, empty, with passages, one being changed; the popup that asks for the site', async () => {
      const tab = await room().openTab(demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      const id = await room().inExtension<number>(
        `api.tabs.query({}).then((tabs) => tabs.sort((a, b) => b.id - a.id)[0].id)`,
      );
      const unseen = await room().openOwn(`sidepanel.html?tab=${id}`);
      await becomes(unseen, `document.querySelector('main[data-state="unseen"]') !== null`);
      await expectAccessible(unseen, 'panel, unseen');
      await unseen.close();
      await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('.text-prose p'))`);
      const popup = await room().openPopup(tab);
      await popup.click('[data-part="mark"]').catch(() => undefined);
      await tab.waitFor(adderIsOpen);
      await tab.press('2');
      await becomes(tab, `${drawnMarks}.length > 0`);
      await tab.press('Escape');
      const panel = await room().openOwn(`sidepanel.html?tab=${id}`);
      await becomes(panel, `document.querySelector('[data-part="site-offer"]') !== null`);
      await expectAccessible(panel, 'panel, with a passage and an offer');
      await panel.click('[data-part="edit"]');
      await expectAccessible(panel, 'panel, one being changed');
      await panel.close();
      await tab.front();
      const again = await room().openPopup(tab);
      await becomes(again, `document.querySelector('[data-part="site-offer"]') !== null`);
      await expectAccessible(again, 'popup, with an offer');
    });

    it('the popup: one mark being corrected', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await popup.click('[data-part="scores"] .score-button');
      await popup.waitFor(`document.activeElement?.dataset.part === 'score-text'`);
      await expectAccessible(popup, 'popup, score editor');
    });

    it('the popup: a list, and a blank card', async () => {
      const listing = await openOn(room(), demoPage(room(), 'rottentomatoes.com/m/red_rooms/reviews'));
      await expectAccessible(listing.popup, 'popup, list');
      await listing.popup.close();
      const blank = await openOn(
        room(),
        room().press.pages.find(({ entry }) => entry.kind === 'not-a-review')?.url ?? '',
      );
      await expectAccessible(blank.popup, 'popup, no review');
    });

    it('the library: empty, with reviews, a film, settings', async () => {
      const library = await openLibrary(room());
      await expectAccessible(library, 'library, empty');
      await library.close();
      await clip(room(), 'lwlies.com/reviews/red-rooms');
      await clip(room(), 'rogerebert.com/reviews/red-rooms-2024');
      const full = await openLibrary(room());
      await expectAccessible(full, 'library, reviews');
      await full.click('[data-part="film-link"]');
      await full.waitFor(`document.querySelector('main').dataset.view === 'film'`);
      await expectAccessible(full, 'library, film');
      await full.evaluate(`void (location.hash = '#/settings')`);
      await full.waitFor(`document.querySelector('main').dataset.view === 'settings'`);
      await full.click('[data-part="aspect-remove"]');
      await full.waitFor(`document.querySelector('[data-part="aspects-removed"]') !== null`);
      await full.click('[data-part="aspect-colour"]');
      await expectAccessible(full, 'library, settings');
      await full.evaluate(`void (location.hash = '#/nowhere')`);
      await full.waitFor(`document.querySelector('main').dataset.view === 'unknown'`);
      await expectAccessible(full, 'library, nowhere');
    });

    it('the library: watchlist, lists, tags, outlets, passages, a review to read', async () => {
      const { popup } = await openOn(room(), demoPage(room(), 'lwlies.com/reviews/red-rooms'));
      await popup.evaluate(`document.querySelector('[data-part="watch"] [value="want"]').click()`);
      await retype(popup, '[data-part="tags"]', 'courtroom,');
      await save(popup);
      await popup.close();
      const library = await openLibrary(room(), '#/watchlist');
      await library.waitFor(`document.querySelector('[data-part="watch-details"]')`);
      await retype(library, '[data-part="add-title"]', 'Ran');
      await library.press('Enter');
      await library.waitFor(`document.querySelectorAll('[data-part="order-handle"]').length === 2`);
      await library.evaluate(`document.querySelector('[data-part="watch-details"]').click()`);
      await library.evaluate(`document.querySelector('[data-part="order-handle"]').click()`);
      await library.waitFor(`document.querySelector('[data-part="order-menu"]')`);
      await expectAccessible(library, 'library, watchlist');
      for (const hash of [
        'watchlist?state=next',
        'watchlist?state=seen',
        'lists',
        'tags',
        'tag/courtroom',
        'outlets',
        'outlet/Little%20White%20Lies',
        'passages',
      ]) {
        await library.evaluate(`void (location.hash = '#/${hash}')`);
        await library.waitFor(
          `document.querySelector('main').dataset.view === '${hash.replace(/[/?].*/, '')}'
            && document.querySelector('main').dataset.state === 'ready'`,
        );
        await expectAccessible(library, `library, ${hash}`);
      }
      await library.evaluate(`void (location.hash = '#/reviews')`);
      await library.waitFor(`document.querySelector('[data-part="read"]')`);
      await library.evaluate(`location.hash = document.querySelector('[data-part="read"]').hash`);
      await library.waitFor(`document.querySelector('main').dataset.view === 'review'`);
      await expectAccessible(library, 'library, review');
    });

    it('bringing files in: what they would do, with questions and a choice', async () => {
      const library = await room().openOwn('library.html#/exchange');
      await library.waitFor(`document.querySelector('[data-part="import"]')`);
      const rated = (mark: number) =>
        `Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Playtime,1967,https://boxd.it/p1,${mark}\n`;
      await hand(library, { 'ratings.csv': rated(2) });
      await library.click('[data-part="bring-in"]');
      await library.waitFor(`document.querySelector('[data-part="import-job"][data-state="done"]')`);
      await expectAccessible(library, 'exchange, done');
      const table =
        'Title;Year;Watched date;Stars\nTrafic;1971;03/04/2020;\nParade;1974;;magnificent\nA;1;;\n';
      await hand(library, { 'ratings.csv': rated(4), 'films.csv': table });
      for (const kind of ['new', 'differs', 'unread']) {
        await library.click(`[data-part="kind-${kind}"]`);
        await expectAccessible(library, `exchange, ${kind}`);
      }
      await library.evaluate(`void (document.querySelector('[data-part="columns"]').open = true)`);
      await library.resize(320, 640);
      await expectAccessible(library, 'exchange, columns');
      expect(await library.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });

    it('the welcome page', async () => {
      const welcome = await room().openOwn('welcome.html');
      await welcome.waitFor(`document.querySelector('[data-part="apply"]')`);
      await expectAccessible(welcome, 'welcome');
    });
  });
}
