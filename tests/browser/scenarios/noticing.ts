import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import type { Tab } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { clip, save } from './clip.ts';

/** What the toolbar shows on allowed pages; `open` starts a build that is granted every site. */
export function describeNoticing(open: () => Promise<Room>): void {
  const room = useRoom(open);

  /** What the button says of the tab at that address. */
  const badge = (url: string): Promise<string> =>
    room().inExtension(`api.tabs.query({}).then((tabs) =>
      api.action.getBadgeText({ tabId: tabs.find((tab) => tab.url?.split('#')[0] === ${JSON.stringify(url)})?.id }))`);

  async function shows(url: string, text: string): Promise<void> {
    let shown = '';
    for (let tries = 0; tries < 60; tries++) {
      shown = await badge(url);
      if (shown === text) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect([url, shown]).toEqual([url, text]);
  }

  /** Closes what is open, so that an address names one tab. */
  async function once(url: string, then: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await room().openTab(url);
    await then(tab);
    await tab.close();
  }

  describe('on allowed sites the toolbar', () => {
    it('shows a review', () => {
      const url = demoPage(room(), 'lwlies.com/reviews/red-rooms');
      return once(url, () => shows(url, '●'));
    });

    it('shows how many reviews a page lists', () => {
      const url = demoPage(room(), 'rottentomatoes.com/m/red_rooms/reviews');
      return once(url, async () => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(Number(await badge(url))).toBeGreaterThan(2);
      });
    });

    it('shows nothing on what is no film review', async () => {
      const pages = room().press.pages.filter(({ entry }) => entry.kind === 'not-a-review');
      for (const { url } of pages) await room().openTab(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (const { entry, url } of pages) expect([entry.file, await badge(url)]).toEqual([entry.file, '']);
    });

    it('shows a tick once the review is saved, there and on the next visit', async () => {
      const url = demoPage(room(), 'lwlies.com/reviews/red-rooms');
      await once(url, async (tab) => {
        await shows(url, '●');
        const popup = await room().openPopup(tab);
        await save(popup);
        await popup.close();
        await shows(url, '✓');
      });
      await once(url, () => shows(url, '✓'));
    });

    it('follows a site that moves on without loading', async () => {
      await clip(room(), 'lwlies.com/reviews/red-rooms');
      const url = demoPage(room(), 'rogerebert.com/reviews/red-rooms-2024');
      await once(url, async (tab) => {
        await shows(url, '●');
        const next = new URL('/about-us', url).href;
        await tab.evaluate(`(() => {
          history.pushState(null, '', '/about-us');
          document.title = 'About us';
          document.head.replaceChildren();
          document.body.innerHTML = '<main><h1>About us</h1><p>We are a newspaper about tides.</p></main>';
        })()`);
        await shows(next, '');
      });
    });
  });
}
