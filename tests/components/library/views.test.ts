// @vitest-environment jsdom
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readHash } from '../../../components/library/address/place.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { views } = await import('../../../components/library/views.ts');
const folder = join(import.meta.dirname, '../../../components/library');

test('every folder with addresses is a view in the list', async () => {
  const files = await readdir(folder, { recursive: true });
  const addressed = files.filter(
    (file) => /^[\w-]+\/address\.ts$/.test(file) && !file.startsWith('address/'),
  );
  expect(views.map((view) => view.name).sort()).toEqual(
    addressed.map((file) => file.replace('/address.ts', '')).sort(),
  );
});

test('the navigation leads to each view that has an entry', () => {
  for (const { name, nav, hash, show } of views) {
    const place = readHash(hash);
    expect([name, place && show(place)?.name]).toEqual([name, nav && name]);
  }
});

test('each view belongs to an entry of the navigation', () => {
  const entries = views.filter((view) => view.nav).map((view) => view.name);
  for (const { name, show } of views) {
    const shown =
      show({ name, params: new URLSearchParams() }) ?? show({ name, id: 'x', params: new URLSearchParams() });
    expect(entries).toContain(shown?.within);
  }
});
