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

describe('aspects', () => {
  const names = () => parts<HTMLInputElement>('aspect-name').map(({ value }) => value);
  const enter = (field: HTMLInputElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  const opened = async () => {
    open();
    await eventually(() => expect(names()).toHaveLength(7));
  };

  test('are called as the reader likes, but not two the same', async () => {
    await opened();
    enter(part<HTMLInputElement>('aspect-name'), 'Plot');
    await eventually(() => expect(document.body.textContent).toContain('Changes saved'));
    await eventually(() => expect(names()[0]).toBe('Plot'));
    enter(parts<HTMLInputElement>('aspect-name')[1] as HTMLInputElement, 'plot');
    await eventually(() => expect(document.body.textContent).toContain('There is an aspect called “plot”.'));
  });

  test('are added, coloured and removed, and brought back', async () => {
    await opened();
    part<HTMLInputElement>('aspect-new').value = 'Costume';
    part('aspect-add').click();
    await eventually(() => expect(names().at(-1)).toBe('Costume'));
    parts('aspect-colour').at(-1)?.click();
    await eventually(() => expect(part('colour').querySelectorAll('input')).toHaveLength(10));
    part('colour').querySelector<HTMLInputElement>('[value="red"]')?.click();
    await eventually(() =>
      expect(part('colour').querySelector('[value="red"]')).toHaveProperty('checked', true),
    );
    parts('aspect-remove')[0]?.click();
    await eventually(() => expect(names()).not.toContain('Story'));
    part('aspect-back').click();
    await eventually(() => expect(names()[0]).toBe('Story'));
  });
});
