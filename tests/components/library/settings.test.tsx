// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { granted, resetPermissions, stored } from '../fake-browser.ts';
import { eventually, mount, part, parts } from '../mount.ts';
import { freshLibrary } from './some-library.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { LibraryPage } = await import('../../../components/library/library-page.tsx');

let leave = () => {};

beforeEach(() => {
  resetPermissions();
  stored.clear();
  vi.stubGlobal('scrollTo', vi.fn<() => void>());
  history.replaceState(null, '', '/library.html#/settings');
  leave = () => undefined;
});
afterEach(() => leave());

const open = () => {
  leave = mount(<LibraryPage library={freshLibrary()} />).unmount;
};

describe('the sites that are allowed', () => {
  test('are listed one by one, and can be taken back one by one', async () => {
    granted.add('https://*.lwlies.com/*');
    granted.add('http://*.lwlies.com/*');
    granted.add('https://*.theguardian.com/*');
    open();
    await eventually(() => expect(parts('allowed-site')).toHaveLength(2));
    expect(parts('allowed-site')[0]?.textContent).toContain('lwlies.com');
    part('withdraw').click();
    await eventually(() => expect(parts('allowed-site')).toHaveLength(1));
    expect([...granted]).toEqual(['https://*.theguardian.com/*']);
  });

  test('none is said to be none, all to be all', async () => {
    open();
    await eventually(() => expect(part('allowed-none').textContent).toContain('No site is allowed'));
    leave();
    granted.add('https://*/*');
    open();
    await eventually(() => expect(part('allowed-site').textContent).toContain('Every site'));
  });
});

test('rows stand as close as the reader likes, at once', async () => {
  open();
  await eventually(() => expect(document.documentElement.dataset.density).toBe('roomy'));
  await eventually(() => expect(part('density-dense').matches(':enabled')).toBe(true));
  part('density-dense').click();
  await eventually(() => expect(document.documentElement.dataset.density).toBe('dense'));
  expect(stored.get('setting:density')).toBe('dense');
});
