import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { runCase } from '../../lib/anchoring/run-case.ts';
import { bundle } from '../support/bundle.ts';
import type { Room } from '../support/room.ts';
import { useRoom } from '../support/use-room.ts';

const tests = join(import.meta.dirname, '../../lib/anchoring');
const cases = readdirSync(join(tests, 'cases'));

/** The cases of the unit tests, on a page that is rendered: with styles, frames and shadow roots. */
export function describeAnchoringCases(open: () => Promise<Room>): void {
  const room = useRoom(open);
  let script = '';
  beforeAll(async () => {
    script = await bundle(join(tests, 'run-case.ts'), 'anchoring');
  });

  describe('finding passages again', () => {
    it('in every case', async () => {
      const tab = await room().openTab(room().press.pages[0]?.url ?? '');
      await tab.evaluate(`(() => { ${script} })()`);
      for (const file of cases) {
        const html = JSON.stringify(readFileSync(join(tests, 'cases', file), 'utf8'));
        const { same, came, expected } = await tab.evaluate<ReturnType<typeof runCase>>(
          `anchoring.runCase(document, ${html})`,
        );
        expect(came, file).toEqual({ ...expected });
        expect(same, file).toMatchObject({ state: 'found', text: 'as marked' });
      }
      await tab.close();
    });
  });
}
