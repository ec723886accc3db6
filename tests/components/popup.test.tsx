// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import { openClipping } from '../../lib/clipping.ts';
import { type Library, openLibrary } from '../../lib/library/db.ts';
import { prepareBlank } from '../../lib/library/prepare.ts';
import { saveReview } from '../../lib/library/save.ts';
import type { TabRead } from '../../lib/read-tab.ts';
import type { Decision, ListedReview, Reading } from '../../lib/reading/model.ts';
import { eventually, mount, part, parts, type } from './mount.ts';

const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../lib/browser.ts', async () => {
  const { browser } = await import('./fake-browser.ts');
  const action = {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setBadgeText: async () => undefined,
    setTitle: async () => undefined,
  };
  const storage = {
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
      },
      remove: async (key: string) => void session.delete(key),
    },
  };
  return { browser: { ...browser, action, storage } };
});

const url = 'https://reviews.example/red-rooms';
const sureOf = <T,>(value: T) => [{ value, confidence: 0.9, evidence: [] }];

function reading(decision: Decision = 'review', listed: ListedReview[] = []): Reading {
  return {
    url,
    decision: { value: decision, confidence: 0.9, evidence: [] },
    facts: {
      filmTitle: sureOf('Red Rooms'),
      year: sureOf(2023),
      directors: sureOf(['Pascal Plante']),
      critics: sureOf(['Mara Quill']),
      outlet: sureOf('The Example'),
      published: sureOf('2024-09-06'),
      headline: sureOf('Red Rooms review'),
    },
    scores: sureOf({ raw: '★★★½', kind: 'stars', value: 3.5, best: 4, worst: 0 }),
    listed,
    took: 1,
  };
}

let library: Library;
let count = 0;
beforeEach(() => {
  session.clear();
  library = openLibrary(`popup-${count++}`);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => library.delete());

/** Opens the popup as a click on the action does, over whatever was open. */
async function open(page: Partial<TabRead> = { reading: reading() }) {
  const opened = await openClipping(library, { tab: { id: 1, url, title: 'Red Rooms review' }, ...page });
  return mount(<Popup library={library} opened={opened} />);
}

const state = () => document.querySelector('main')?.dataset.state;
const value = (name: string) => part<HTMLInputElement>(name).value;
const change = (name: string, text: string) => type(part<HTMLInputElement>(name), text);
const isState = (wanted: string) => eventually(() => expect(state()).toBe(wanted));
const isText = (name: string, text: string) => eventually(() => expect(part(name).textContent).toBe(text));
async function save() {
  part('save').click();
  await isState('saved');
}

test('shows what was read, with the focus on the button that saves', async () => {
  await open();
  expect(state()).toBe('ready');
  expect(
    ['film-title', 'year', 'directors', 'critics', 'outlet', 'published', 'headline'].map(value),
  ).toEqual([
    'Red Rooms',
    '2023',
    'Pascal Plante',
    'Mara Quill',
    'The Example',
    '2024-09-06',
    'Red Rooms review',
  ]);
  expect(part('score').dataset).toMatchObject({ value: '3.5', best: '4', raw: '★★★½' });
  expect(document.activeElement).toBe(part('save'));
});

test('says of which outlet the own markup was not found', async () => {
  await open({ reading: { ...reading(), fallback: { outlet: 'The Example' } } });
  expect(part('fallback').textContent).toContain('The Example');
  await open();
  expect(parts('fallback')).toHaveLength(0);
});

test('says that a page was too long to be read whole', async () => {
  await open({ reading: { ...reading(), cut: true } });
  expect(parts('cut')).toHaveLength(1);
  await open();
  expect(parts('cut')).toHaveLength(0);
});

test('every field has a name', async () => {
  await open();
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
    const name = [...(field.labels ?? [])].map((label) => label.textContent.trim()).join(' ');
    expect([name, field.outerHTML]).not.toContain('');
  }
});

test('saves, says so, and takes it back', async () => {
  await open();
  await save();
  await isText('save', 'Saved');
  expect(await library.reviews.count()).toBe(1);
  await eventually(() => expect(document.querySelector('.toast output')?.textContent).toBe('Saved.'));
  part('undo').click();
  await isState('ready');
  await isText('save', 'Save');
  expect(await library.reviews.count()).toBe(0);
  expect(value('film-title')).toBe('Red Rooms');
});

test('a page that is saved opens what was saved, and keeps changes', async () => {
  await open();
  change('note', 'again');
  await save();
  await open();
  expect(state()).toBe('saved');
  expect(value('note')).toBe('again');
  expect(part('open-library').getAttribute('href')).toMatch(/^\/library\.html#\/film\//);
  change('outlet', 'The Other');
  await isText('save', 'Save changes');
  expect(state()).toBe('ready');
  await save();
  expect((await library.reviews.toArray()).map((review) => review.outlet)).toEqual(['The Other']);
});

test('deletes, and takes that back', async () => {
  await open();
  await save();
  part('delete').click();
  await isState('ready');
  expect((await library.reviews.toArray()).every((review) => review.deleted !== undefined)).toBe(true);
  await eventually(() => expect(document.querySelector('.toast output')?.textContent).toBe('Deleted.'));
  part('undo').click();
  await isState('saved');
  expect((await library.reviews.toArray()).map((review) => review.deleted)).toEqual([undefined]);
});

test('what was typed comes back after the popup was closed, until it is saved', async () => {
  await open();
  change('note', 'half a th');
  await open();
  expect(value('note')).toBe('half a th');
  expect(part('restored').textContent).toContain('back');
  await save();
  expect(session.size).toBe(0);
});

test('half-typed texts that are no value yet come back too', async () => {
  await open();
  change('year', '20');
  change('tags', 'cou');
  await open();
  expect([value('year'), value('tags')]).toEqual(['20', 'cou']);
});

test('what came back can be given up', async () => {
  await open();
  change('headline', 'No');
  await open();
  part('discard').click();
  await eventually(() => expect(value('headline')).toBe('Red Rooms review'));
  expect(session.size).toBe(0);
  expect(parts('restored')).toEqual([]);
});

test('a field that cannot be saved is told of beside it, and what was typed stays', async () => {
  await open();
  change('film-title', ' ');
  part('save').click();
  await isState('error');
  expect(document.querySelector('.fault')?.textContent).toBe('Which film is it? Write its title.');
  expect(value('headline')).toBe('Red Rooms review');
  expect(await library.reviews.count()).toBe(0);
  change('film-title', 'Red Rooms');
  await isState('ready');
});

test('a text that is no year keeps the form from being sent', async () => {
  await open();
  change('year', '20x');
  await eventually(() => expect(part<HTMLInputElement>('year').validity.valid).toBe(false));
  part('save').click();
  await eventually(() => expect(document.activeElement).toBe(part('year')));
  expect(document.querySelector('.fault')?.textContent).toMatch(/four digits/);
  expect(await library.reviews.count()).toBe(0);
});

test('a score is corrected by typing, and stays what it was besides', async () => {
  await open();
  part('score').closest('button')?.click();
  await eventually(() => expect(value('score-text')).toBe('3.5/4'));
  change('score-text', '2/5');
  await eventually(() => expect(part('score').dataset).toMatchObject({ value: '2', best: '5', raw: '2/5' }));
  change('score-text', 'abc');
  change('score-part', 'Enjoyment');
  await eventually(() => expect(part('score').dataset.label).toBe('Enjoyment'));
  part('save').click();
  await eventually(() =>
    expect(document.querySelector('.fault')?.textContent).toMatch(/does not read as a score/),
  );
  change('score-text', '2.5');
  await save();
  const [review] = await library.reviews.toArray();
  expect(review?.scores).toEqual([
    { raw: '2.5', kind: 'stars', value: 2.5, best: 4, worst: 0, part: 'Enjoyment' },
  ]);
});

test('a score can be removed, and another added', async () => {
  await open();
  part('score').closest('button')?.click();
  await eventually(() => part('score-remove').click());
  await eventually(() => expect(parts('score')).toEqual([]));
  document.querySelector<HTMLElement>('.score-add')?.click();
  await eventually(() => part('score-text'));
  change('score-text', 'B+');
  await eventually(() => expect(part('score').dataset.value).toBe('B+'));
  await save();
  const [review] = await library.reviews.toArray();
  expect(review?.scores.map((score) => score.value)).toEqual(['B+']);
});

test('one’s own score needs its scale', async () => {
  await open();
  change('own-score', '4');
  part('own-score').dispatchEvent(new FocusEvent('blur'));
  await eventually(() => expect(document.querySelector('.fault')?.textContent).toMatch(/Out of how many/));
  change('own-score', '4/5');
  await save();
  const [film] = await library.films.toArray();
  expect(film?.ownScore).toMatchObject({ value: 4, best: 5 });
});

test('what is half typed as a tag is saved as one', async () => {
  await open();
  part('tags').focus();
  change('tags', 'noir');
  part('tags').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
  );
  await isState('saved');
  expect((await library.reviews.toArray()).map((review) => review.tags)).toEqual([['noir']]);
});

test('shows other saved critics of the film on one axis', async () => {
  const { draft } = prepareBlank('https://other.example/1', '');
  const score = { raw: '8/10', kind: 'points', value: 8, best: 10, worst: 0 } as const;
  await saveReview(library, {
    ...draft,
    filmTitle: 'Red Rooms',
    year: 2023,
    critics: ['Jon Ferrier'],
    scores: [score],
  });
  await open();
  expect(part('others').querySelector('h2')?.textContent).toBe('1 other critic on this film');
  const critics = [...part('others').querySelectorAll('.axis-field li')].map((entry) => entry.textContent);
  expect(critics).toHaveLength(2);
  expect(critics[0]).toMatch(/^Jon Ferrier/);
});

test('offers what is unsure, and takes it at a press', async () => {
  const unsure = reading('film-page');
  unsure.facts = { filmTitle: [{ value: 'Red Rooms', confidence: 0.2, evidence: [] }] };
  unsure.scores = [];
  await open({ reading: unsure });
  expect(value('film-title')).toBe('');
  expect(part('why').textContent).toMatch(/does not look like a film review/);
  expect(document.activeElement).toBe(part('film-title'));
  part('offers').querySelector('button')?.click();
  await eventually(() => expect(value('film-title')).toBe('Red Rooms'));
  expect(parts('offers')).toEqual([]);
});

test('a page that cannot be read is filled in by hand', async () => {
  await open({ problem: 'restricted' });
  expect(part('why').textContent).toMatch(/by hand/);
  change('film-title', 'Red Rooms');
  await save();
  await open({ problem: 'restricted' });
  expect(state()).toBe('saved');
});

test('without a library the card is there all the same, and says why it cannot be saved', async () => {
  const opened = vi
    .spyOn(library, 'transaction')
    .mockRejectedValue(new DOMException('', 'InvalidStateError'));
  await open();
  expect(state()).toBe('error');
  expect(part('failure').textContent).toMatch(/cannot be opened/);
  expect(value('film-title')).toBe('Red Rooms');
  opened.mockRestore();
  await save();
});

const listed: ListedReview[] = [
  { outlet: 'A', critics: ['Mara Quill'], scores: [], url: 'https://a.example/1', quote: 'Cold.' },
  { outlet: 'B', critics: ['Jon Ferrier'], scores: [], url: 'https://b.example/1' },
  { outlet: 'C', scores: [] },
  { quote: 'By nobody, nowhere.', scores: [] },
];
const boxes = () => parts('listed-item').map((item) => item.querySelector('input'));

test('of a page that lists reviews, those picked are saved, each as its own, and taken back together', async () => {
  await open({ reading: reading('aggregator', listed) });
  expect(boxes().map((box) => box?.disabled)).toEqual([false, false, false, true]);
  expect(document.activeElement).toBe(boxes()[0]);
  expect(part('save').getAttribute('aria-disabled')).toBe('true');
  boxes()[0]?.click();
  boxes()[1]?.click();
  await isText('save', 'Save 2 reviews');
  await save();
  const saved = await library.reviews.orderBy('address').toArray();
  expect(saved.map((review) => [review.url, review.critics[0], review.excerpt])).toEqual([
    ['https://a.example/1', 'Mara Quill', 'Cold.'],
    ['https://b.example/1', 'Jon Ferrier', ''],
  ]);
  expect(parts('listed-item').map((item) => item.dataset.saved)).toEqual(['true', 'true', 'false', 'false']);
  await eventually(() => expect(parts('undo')).toHaveLength(1));
  part('undo').click();
  await vi.waitFor(async () => expect(await library.reviews.count()).toBe(0));
});

test('those that are saved already are marked and not picked again', async () => {
  await open({ reading: reading('aggregator', listed) });
  boxes()[0]?.click();
  await isText('save', 'Save 1 review');
  await save();
  await open({ reading: reading('aggregator', listed) });
  expect(parts('listed-item').map((item) => item.dataset.saved)).toEqual(['true', 'false', 'false', 'false']);
  expect(boxes()[0]?.disabled).toBe(true);
});

test('takes the place of what stood there while the page was read', async () => {
  const app = document.createElement('div');
  app.append(document.createElement('main'));
  document.body.replaceChildren(app);
  const opened = await openClipping(library, { tab: { id: 1, url, title: '' }, reading: reading() });
  render(<Popup library={library} opened={opened} />, app);
  expect(app.querySelectorAll('main')).toHaveLength(1);
  expect(state()).toBe('ready');
});
