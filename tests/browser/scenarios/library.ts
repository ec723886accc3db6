import { describe, expect, it } from 'vitest';
import { comparedRecords } from '../../components/library/comparing-library.ts';
import { putRecords } from '../support/put-records.ts';
import { demoPage, type Room } from '../support/room.ts';
import { retype, type Surface, textsOf, valueOf } from '../support/surface.ts';
import { useRoom } from '../support/use-room.ts';
import { expectAccessible } from './axe.ts';
import { clip, openLibrary, openOn, save } from './clip.ts';

const reviews = (count: number) => `document.querySelectorAll('[data-part="review"]').length === ${count}`;
const lwlies = 'lwlies.com/reviews/red-rooms';
const ebert = 'rogerebert.com/reviews/red-rooms-2024';

/** Types into the search field, and waits for so many reviews. */
async function search(library: Surface, text: string, count: number): Promise<void> {
  await retype(library, '[data-part="search"]', text);
  await library.waitFor(
    count > 0 ? reviews(count) : `document.querySelector('[data-part="empty"]') && ${reviews(0)}`,
  );
}

/** Two hundred reviews of one film, with excerpts of no to many words. */
function manyReviews(): Record<string, object[]> {
  const { films, reviews } = comparedRecords();
  const [review] = reviews;
  const excerpt = (i: number) => 'An excerpt of some length. '.repeat((i * 7) % 11);
  return {
    films,
    reviews: Array.from({ length: 200 }, (_, i) => ({
      ...review,
      id: `many${String(i).padStart(4, '0')}`,
      created: 200 - i,
      excerpt: excerpt(i),
    })),
  };
}

interface OnTop {
  index: number;
  into: number;
}

/** The row at the window's top, and how far above it begins. */
const onTop = `(() => {
  for (const row of document.querySelectorAll('[data-part="review"]')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (top <= 0 && bottom > 0) return { index: Number(row.dataset.index), into: -top };
  }
})()`;

/** Finding, choosing and correcting in the library's list, and several pages of it at once. */
export function describeLibrary(open: () => Promise<Room>): void {
  const room = useRoom(open);

  describe('the library’s list', () => {
    it('finds as one types, marks what it found, and keeps it in the address', async () => {
      for (const file of [lwlies, ebert]) await clip(room(), file);
      const library = await openLibrary(room());
      await search(library, 'penhal', 1);
      await library.waitFor(
        `document.querySelector('[data-part="review"] mark')?.textContent === 'Penhallow'`,
      );
      await search(library, '-critic:penhallow', 1);
      await search(library, 'zzz', 0);
      await search(library, 'score:3', 2);
      expect((await textsOf(library, '[data-part="search-problems"]'))[0]).toContain('score:3');
      await search(library, 'outlet:"little white lies"', 1);
      const address = await library.evaluate<string>('location.href');
      await library.close();
      const again = await room().openOwn(address.slice(address.indexOf('library.html')));
      await again.waitFor(reviews(1));
      expect(await valueOf(again, 'search')).toBe('outlet:"little white lies"');
    });

    it('tags, moves and deletes many, and takes each back', async () => {
      for (const file of [lwlies, ebert]) await clip(room(), file);
      const library = await openLibrary(room());
      await library.waitFor(reviews(2));
      await library.click('[data-part="select"]');
      await library.click('[data-part="choose-all"]');
      await library.click('[data-part="chosen-tag"]');
      await library.click('.chosen-form [data-part="tags"]');
      await library.type('trial');
      await library.press('Enter');
      await library.waitFor(`document.querySelector('[data-tag="trial"]')`);
      await library.click('[data-part="add-tags"]');
      await library.waitFor(`document.querySelectorAll('.review .tag-links a').length >= 2`);
      await search(library, 'tag:trial', 2);
      await library.click('[data-part="undo"]');
      await library.waitFor(`document.querySelector('[data-part="empty"]')`);
      await search(library, '', 2);
      await library.click('[data-part="select"]');
      await library.click('[data-part="choose-all"]');
      await library.click('.result-line [data-part="delete"]');
      await library.waitFor(`document.querySelector('[data-part="empty"]')`);
      await library.click('[data-part="undo"]');
      await library.waitFor(reviews(2));
    });

    it('corrects a review in its place, by keys', async () => {
      await clip(room(), lwlies);
      const library = await openLibrary(room());
      await library.waitFor(reviews(1));
      await library.evaluate(`document.querySelector('[data-part="edit"]').focus()`);
      await library.press('Enter');
      await library.waitFor(`document.activeElement?.dataset.part === 'film-title'`);
      await retype(library, '[data-part="editor"] [data-part="headline"]', 'Another headline');
      await library.evaluate(`document.querySelector('[data-part="editor"] [data-part="save"]').focus()`);
      await library.press('Enter');
      await library.waitFor(
        `document.querySelector('[data-part="original"]')?.textContent.includes('Another headline')`,
      );
      await library.click('[data-part="undo"]');
      await library.waitFor(
        `!document.querySelector('[data-part="original"]')?.textContent.includes('Another')`,
      );
    });

    it('a step back comes to the row that was read, though rows are of another height by then', async () => {
      const first = await openLibrary(room());
      await first.close();
      await putRecords(room(), manyReviews());
      const library = await openLibrary(room());
      await library.resize(1280, 800);
      await library.waitFor(`document.querySelector('[data-part="rows"]')?.offsetHeight > 10_000`);
      await library.evaluate('scrollTo(0, 9000)');
      await library.waitFor('history.state?.anchor?.row > 20');
      // Rows that were measured meanwhile may not be drawn where they stand now.
      await library.waitFor(`${onTop}?.index === history.state.anchor.row`);
      const before = await library.evaluate<OnTop>(onTop);
      await library.evaluate(`location.hash = '#/tags'`);
      await library.waitFor(`document.querySelector('[data-view="tags"]')`);
      await library.resize(400, 800);
      await library.evaluate('history.back()');
      await library.waitFor(`${onTop}?.index === ${before.index}`);
      await library.waitFor(`document.querySelectorAll('.review-blank').length === 0`);
      const after = await library.evaluate<OnTop>(onTop);
      expect(after.index).toBe(before.index);
      expect(Math.abs(after.into - before.into)).toBeLessThan(3);
    });

    it('two pages and a popup stay in step', async () => {
      await clip(room(), ebert);
      const one = await openLibrary(room());
      const other = await openLibrary(room(), '#/reviews?text=red');
      await Promise.all([one.waitFor(reviews(1)), other.waitFor(reviews(1))]);
      const { popup } = await openOn(room(), demoPage(room(), lwlies));
      await save(popup);
      await Promise.all([one.waitFor(reviews(2)), other.waitFor(reviews(2))]);
      await popup.close();
      await one.evaluate(`document.querySelector('[data-part="review"] [data-part="delete"]').click()`);
      await Promise.all([one.waitFor(reviews(1)), other.waitFor(reviews(1))]);
      await one.evaluate(`document.querySelector('[data-part="undo"]').click()`);
      await Promise.all([one.waitFor(reviews(2)), other.waitFor(reviews(2))]);
    });

    it('axe finds nothing while reviews are chosen and corrected', async () => {
      await clip(room(), lwlies);
      const library = await openLibrary(room());
      await library.waitFor(reviews(1));
      await library.click('[data-part="select"]');
      await library.click('[data-part="chosen-tag"]');
      await library.evaluate(`document.querySelector('[data-part="edit"]').click()`);
      await library.waitFor(`document.querySelector('[data-part="editor"]')`);
      await expectAccessible(library, 'library, chosen and corrected');
    });
  });
}
