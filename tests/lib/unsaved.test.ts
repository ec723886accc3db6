// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { prepareBlank } from '../../lib/library/prepare.ts';
import { forgetUnsaved, keepUnsaved, unsavedOn } from '../../lib/unsaved.ts';

/** Session storage that can be made to swallow what it is sent, as it does to a popup that closes. */
const session = vi.hoisted(() => ({ kept: new Map<string, unknown>(), closing: false }));

vi.mock('../../lib/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.kept.has(key) ? { [key]: session.kept.get(key) } : {}),
        set: (values: object) => {
          if (session.closing) return new Promise<never>(() => undefined);
          for (const [key, value] of Object.entries(values)) session.kept.set(key, structuredClone(value));
          return Promise.resolve();
        },
        remove: async (key: string) => void session.kept.delete(key),
      },
    },
  },
}));

const page = 'https://a.example/review';
const noted = (note: string) => ({ draft: { ...prepareBlank(page, '').draft, note }, texts: { year: '20' } });

beforeEach(() => {
  session.kept.clear();
  session.closing = false;
  localStorage.clear();
});

test('gives back what was kept, by any address of the page', async () => {
  await keepUnsaved(page, noted('half'));
  expect(await unsavedOn('http://www.a.example/review/?utm_source=feed')).toEqual(noted('half'));
  expect(await unsavedOn('https://a.example/other')).toBeUndefined();
});

test('leaves nothing behind but in session storage', async () => {
  await keepUnsaved(page, noted('half'));
  expect(localStorage).toHaveLength(0);
});

test('gives back what was on its way when the popup closed', async () => {
  await keepUnsaved(page, noted('ha'));
  session.closing = true;
  void keepUnsaved(page, noted('half'));
  session.closing = false;
  expect(await unsavedOn('https://a.example/other')).toBeUndefined();
  expect(await unsavedOn(page)).toEqual(noted('half'));
  expect(localStorage).toHaveLength(0);
});

test('what is forgotten does not come back, even while it was on its way', async () => {
  session.closing = true;
  void keepUnsaved(page, noted('half'));
  session.closing = false;
  await forgetUnsaved(page);
  expect(await unsavedOn(page)).toBeUndefined();
});

test.each(['', 'null', '{"key":"unsaved:a"}', '{"key":"unsaved:a","unsaved":{"draft":[],"texts":{}}}', '{'])(
  'passes over what it does not know: %s',
  async (text) => {
    localStorage.setItem('unsaved', text);
    session.kept.set('unsaved:a.example/review', { draft: 'none' });
    expect(await unsavedOn(page)).toBeUndefined();
  },
);
