// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import { openClipping } from '../../lib/clipping.ts';
import { type Library, openLibrary } from '../../lib/library/db.ts';
import type { Decision, ListedReview, Reading } from '../../lib/reading/model.ts';
import { eventually, mount, part, parts, rendered, type } from './mount.ts';

vi.mock('../../lib/browser.ts', async () => {
  const { browser } = await import('./fake-browser.ts');
  const nothing = async () => undefined;
  const action = {
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
    setBadgeText: nothing,
    setTitle: nothing,
  };
  const session = { get: async () => ({}), set: nothing, remove: nothing };
  return { browser: { ...browser, action, storage: { session } } };
});

const url = 'https://press.example/red-rooms';
const sure = <T,>(value: T) => [{ value, confidence: 0.9, evidence: [] }];

function reading(listed: ListedReview[], decision: Decision): Reading {
  return {
    url,
    decision: { value: decision, confidence: 0.9, evidence: [] },
    facts: { filmTitle: sure('Red Rooms'), year: sure(2023) },
    scores: [],
    listed,
    took: 1,
  };
}

/** So many reviews; the first has no link, every tenth is by the same critic. */
const many = (count: number): ListedReview[] =>
  Array.from({ length: count }, (_, i) => ({
    outlet: `Paper ${i}`,
    critics: [i % 10 === 0 ? 'Mara Écrivain' : `Critic ${i}`],
    scores: [{ raw: '3/5', kind: 'points', value: 3, best: 5, worst: 0 }],
    ...(i > 0 && { url: `https://paper${i}.example/red-rooms` }),
  }));

let library: Library;
let count = 0;
beforeEach(() => {
  library = openLibrary(`listing-${count++}`);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(async () => {
  vi.useRealTimers();
  await library.delete();
});

async function open(listed: ListedReview[], decision: Decision = 'aggregator') {
  const page = { tab: { id: 1, url, title: '' }, reading: reading(listed, decision) };
  return mount(<Popup library={library} opened={await openClipping(library, page)} />);
}
const boxes = () =>
  parts('listed-item').flatMap((item) => [...item.querySelectorAll<HTMLInputElement>('input')]);
const all = () => part<HTMLInputElement>('listed-all');
const isText = (name: string, text: string) => eventually(() => expect(part(name).textContent).toBe(text));
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const liveReviews = async () =>
  (await library.reviews.toArray()).filter(({ deleted }) => deleted === undefined);

test('one box picks all of them, or none, and says when it is only some', async () => {
  await open(many(5));
  all().click();
  await isText('save', 'Save 5 reviews');
  boxes()[2]?.click();
  await isText('save', 'Save 4 reviews');
  expect([all().checked, all().indeterminate]).toEqual([false, true]);
  all().click();
  await isText('save', 'Save 5 reviews');
  expect([all().checked, all().indeterminate]).toEqual([true, false]);
  all().click();
  await isText('save', 'Pick reviews to save');
});

test('a long list can be narrowed, and the box is for those shown', async () => {
  await open(many(40));
  boxes()[1]?.click();
  type(part<HTMLInputElement>('listed-filter'), 'mara ecrivain');
  await isText('listed-shown', '4 of 40');
  expect(parts('listed-item').map((item) => item.textContent)).toEqual(
    [0, 10, 20, 30].map((i) => expect.stringContaining(`Mara Écrivain, Paper ${i}`)),
  );
  all().click();
  await isText('save', 'Save 5 reviews');
  type(part<HTMLInputElement>('listed-filter'), 'nobody');
  await isText('listed-shown', '0 of 40');
  await isText('save', 'Save 5 reviews');
});

test('a short list needs no narrowing', async () => {
  await open(many(12));
  expect(parts('listed-filter')).toEqual([]);
});

test('arrows lead through the list, which is one stop of the Tab key', async () => {
  await open(many(20));
  const stops = () => boxes().flatMap((box, index) => (box.tabIndex === 0 ? [index] : []));
  expect(document.activeElement).toBe(boxes()[0]);
  expect(stops()).toEqual([0]);
  press('ArrowDown');
  press('ArrowDown');
  await eventually(() => expect(stops()).toEqual([2]));
  expect(document.activeElement).toBe(boxes()[2]);
  press('End');
  await eventually(() => expect(stops()).toEqual([19]));
  press('ArrowDown');
  expect(document.activeElement).toBe(boxes()[19]);
  press('Home');
  press('ArrowUp');
  await eventually(() => expect(stops()).toEqual([0]));
});

test('one without a link says under what it is kept, and is known again', async () => {
  await open(many(2));
  expect(parts('listed-item').map((item) => item.querySelector('.caption')?.textContent)).toEqual([
    'No link of its own: kept with this page’s address.',
    undefined,
  ]);
  all().click();
  await isText('save', 'Save 2 reviews');
  part('save').click();
  await eventually(() => expect(part('undo')).toBeTruthy());
  expect((await liveReviews()).map((review) => review.url).sort()).toEqual([
    'https://paper1.example/red-rooms',
    `${url}#/paper-0/mara-ecrivain`,
  ]);
  await open(many(2));
  expect(parts('listed-item').map((item) => item.dataset.saved)).toEqual(['true', 'true']);
  expect(parts('listed-all')).toEqual([]);
});

test('all are saved at once and taken back at once, and then are picked as before', async () => {
  await open(many(60));
  all().click();
  await isText('save', 'Save 60 reviews');
  part('save').click();
  await eventually(() => expect(document.querySelector('output')?.parentElement).toBeTruthy());
  await eventually(() =>
    expect(document.querySelector('.toast output')?.textContent).toBe('60 reviews saved.'),
  );
  expect(await liveReviews()).toHaveLength(60);
  part('undo').click();
  await isText('save', 'Save 60 reviews');
  expect(await library.reviews.count()).toBe(0);
});

test('what takes a while shows how far it is, and can be stopped', async () => {
  const steps: (() => void)[] = [];
  const transaction = library.transaction.bind(library);
  vi.spyOn(library, 'transaction').mockImplementation(((mode: 'rw', ...rest: [never, never]) =>
    mode === 'rw'
      ? new Promise<void>((go) => steps.push(go)).then(() => transaction(mode, ...rest))
      : transaction(mode, ...rest)) as never);
  await open(many(60));
  all().click();
  await isText('save', 'Save 60 reviews');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  part('save').click();
  await vi.waitFor(() => expect(steps).toHaveLength(1));
  expect(parts('saving-progress')).toEqual([]);
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  await eventually(() => expect(part('saving-progress').textContent).toContain('Saving: 0 of 60'));
  expect(part('save').getAttribute('aria-disabled')).toBe('true');
  steps.shift()?.();
  await eventually(() => expect(part('saving-progress').textContent).toContain('Saving: 25 of 60'));
  expect(part('saving-progress').querySelector('progress')?.value).toBe(25);
  await vi.waitFor(() => expect(steps).toHaveLength(1));
  part('stop').click();
  steps.shift()?.();
  await eventually(() =>
    expect(document.querySelector('.toast output')?.textContent).toBe('50 of 60 reviews saved.'),
  );
  expect(parts('saving-progress')).toEqual([]);
  await isText('save', 'Save 10 reviews');
  expect(await liveReviews()).toHaveLength(50);
});

test('a failure in the middle keeps what was saved, says how many and why, and leaves the rest picked', async () => {
  await open(many(60));
  library.reviews.hook('creating', (_, review) => {
    if (review.outlet === 'Paper 30') throw new DOMException('no room', 'QuotaExceededError');
  });
  all().click();
  await isText('save', 'Save 60 reviews');
  part('save').click();
  await eventually(() =>
    expect(document.querySelector('.toast output')?.textContent).toBe('25 of 60 reviews saved.'),
  );
  expect(part('failure').textContent).toMatch(/disk is full/);
  await isText('save', 'Save 35 reviews');
  part('undo').click();
  await isText('save', 'Save 60 reviews');
  expect(await library.reviews.count()).toBe(0);
});

test('a film’s own page that has reviews gives them to pick, and is a page to clip by hand all the same', async () => {
  await open(many(3), 'film-page');
  expect(parts('listed-item')).toHaveLength(3);
  document.querySelector<HTMLElement>('.by-hand')?.click();
  await rendered();
  expect(parts('listed-item')).toEqual([]);
  expect(part<HTMLInputElement>('film-title').value).toBe('Red Rooms');
});

test('what a hostile page lists is left out field by field', async () => {
  const hostile = [
    null,
    7,
    { scores: 'x', outlet: {}, critics: 'A', url: 'javascript:alert(1)', quote: 9 },
    { scores: [null, { raw: 'x' }], outlet: 'x'.repeat(5000), critics: ['B', 4], published: 'soon' },
    JSON.parse('{"__proto__":{"outlet":"polluted"},"outlet":"C"}'),
  ] as unknown as ListedReview[];
  await open(hostile);
  expect(parts('listed-item').map((item) => item.dataset.url?.slice(0, 40))).toEqual([
    undefined,
    `${url}#/xxxxxxx`,
    `${url}#/c/`,
  ]);
});
