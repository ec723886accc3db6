import { describe, expect, it } from 'vitest';
import { demoPage, type Room } from '../support/room.ts';
import { useRoom } from '../support/use-room.ts';
import { drawnMarks, keptPassages, mark, marksAre } from './mark.ts';

/** Marking on allowed sites, and marks that come back; `open` starts a build that is granted every site. */
export function describeMarking(open: () => Promise<Room>): void {
  const room = useRoom(open);
  const redRooms = () => demoPage(room(), 'lwlies.com/reviews/red-rooms');

  describe('marking', () => {
    it('by mouse and one key: saved with its review, drawn in the colour of its aspect', async () => {
      const tab = await room().openTab(redRooms());
      await mark(room(), tab, 'court in session and takes his time', '3');
      await marksAre(tab, ['court in session and takes his time']);
      expect((await tab.evaluate<string[][]>(drawnMarks))[0]?.[0]).toBe('violet-light');
      expect(await keptPassages(room())).toMatchObject([
        { quote: 'court in session and takes his time', aspect: 'direction' },
      ]);
    });
  });
}
