// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { TagInput } from '../../components/tag-input.tsx';
import { eventually, mount, part, type } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const known = [
  { name: 'crime', count: 5 },
  { name: 'courtroom', count: 9 },
];
const submitted = vi.fn<() => void>();

function Tags({ initial }: { initial?: string[] }) {
  const [tags, setTags] = useState(initial ?? []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted();
      }}
    >
      <TagInput label="Tags" tags={tags} known={known} onChange={setTags} />
    </form>
  );
}

const field = () => part<HTMLInputElement>('tags');
const chips = () => [...document.querySelectorAll<HTMLElement>('[data-tag]')].map((chip) => chip.dataset.tag);
const offered = () =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.firstChild?.textContent);

/** Whether the key was taken: one that is not goes on to the form. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  return !field().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}
async function typed(text: string) {
  type(field(), text);
  await eventually(() => expect(field().value).toBe(text));
}

beforeEach(() => {
  submitted.mockClear();
  Element.prototype.scrollIntoView = () => undefined;
});

test.each(['Enter', ','])('adds what was typed at %s, and the field is empty again', async (key) => {
  mount(<Tags />);
  await typed('slow burn');
  expect(press(key)).toBe(true);
  await eventually(() => expect(chips()).toEqual(['slow burn']));
  expect(field().value).toBe('');
});

test('leaves Enter in the empty field to the form', () => {
  mount(<Tags initial={['noir']} />);
  expect(press('Enter')).toBe(false);
});

test('a comma in the empty field adds nothing and is not written', () => {
  mount(<Tags />);
  expect(press(',')).toBe(true);
  expect(chips()).toEqual([]);
});

test('completes with the arrows, and says so to screen readers', async () => {
  mount(<Tags />);
  await typed('c');
  await eventually(() => expect(offered()).toEqual(['courtroom', 'crime']));
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  press('ArrowDown');
  await eventually(() =>
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toBe('courtroom9'),
  );
  expect(field().getAttribute('aria-activedescendant')).toBe(
    document.querySelector('[aria-selected="true"]')?.id,
  );
  press('ArrowDown');
  await eventually(() =>
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toBe('crime5'),
  );
  press('Enter');
  await eventually(() => expect(chips()).toEqual(['crime']));
  expect(field().getAttribute('aria-expanded')).toBe('false');
});

test('past the last completion stands what was typed, and before it the last completion', async () => {
  mount(<Tags />);
  await typed('c');
  await eventually(() => expect(offered()).toHaveLength(2));
  press('ArrowUp');
  await eventually(() =>
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toBe('crime5'),
  );
  press('ArrowDown');
  await eventually(() => expect(document.querySelector('[aria-selected="true"]')).toBeNull());
  press('Enter');
  await eventually(() => expect(chips()).toEqual(['c']));
});

test('Escape closes the list and keeps the text; with no list it is left to the page', async () => {
  mount(<Tags />);
  await typed('c');
  await eventually(() => expect(offered()).toHaveLength(2));
  expect(press('Escape')).toBe(true);
  await eventually(() => expect(offered()).toEqual([]));
  expect(field().value).toBe('c');
  expect(press('Escape')).toBe(false);
});

test('Backspace takes the last tag away in the empty field only, and says so', async () => {
  mount(<Tags initial={['noir', 'québec']} />);
  await typed('x');
  expect(press('Backspace')).toBe(false);
  await typed('');
  expect(press('Backspace')).toBe(true);
  await eventually(() => expect(chips()).toEqual(['noir']));
  expect(document.querySelector('output')?.textContent).toBe('Removed: québec');
});

test('leaving the field adds what stands in it', async () => {
  mount(<Tags />);
  await typed('half typ');
  field().dispatchEvent(new FocusEvent('blur'));
  await eventually(() => expect(chips()).toEqual(['half typ']));
});

test('adds at a comma that came without a key, such as a pasted list', async () => {
  mount(<Tags />);
  type(field(), 'noir, Crime');
  await eventually(() => expect(chips()).toEqual(['noir', 'crime']));
});

test('leaves keys alone while a word is being composed', async () => {
  mount(<Tags />);
  await typed('かん');
  expect(press('Enter', { isComposing: true })).toBe(false);
  expect(chips()).toEqual([]);
});

test('each tag has a button of its own that removes it', async () => {
  mount(<Tags initial={['noir', 'crime']} />);
  document.querySelector<HTMLElement>('[data-tag="noir"] button')?.click();
  await eventually(() => expect(chips()).toEqual(['crime']));
  expect(document.activeElement).toBe(field());
});
