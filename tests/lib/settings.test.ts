import { beforeEach, expect, test, vi } from 'vitest';
import { stored } from '../components/fake-browser.ts';

vi.mock('../../lib/browser.ts', () => import('../components/fake-browser.ts'));

const { changeSetting, onSetting, setting } = await import('../../lib/settings.ts');

beforeEach(() => stored.clear());

test('a setting is as usual until it is set', async () => {
  expect(await setting('keepCopies')).toBe(true);
  await changeSetting('keepCopies', false);
  expect(await setting('keepCopies')).toBe(false);
});

test('a stored value of another form counts as not set', async () => {
  for (const odd of ['no', null, 0, {}]) {
    stored.set('setting:keepCopies', odd);
    expect(await setting('keepCopies')).toBe(true);
  }
});

test('a change is told, until nobody listens', async () => {
  const told: boolean[] = [];
  const stop = onSetting('keepCopies', (value) => told.push(value));
  await changeSetting('keepCopies', false);
  stop();
  await changeSetting('keepCopies', true);
  expect(told).toEqual([false]);
});
