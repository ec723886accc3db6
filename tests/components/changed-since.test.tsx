// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Score } from '../../lib/scores/model.ts';
import { mount, part, parts } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const { ChangedSince } = await import('../../components/changed-since.tsx');

const stars = (value: number): Score => ({ raw: `${value}/5`, kind: 'stars', value, best: 5, worst: 0 });
const values = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(`${name} [data-part="score"]`)].map(
    ({ dataset }) => dataset.value,
  );

test('shows old and new, and settles by one click', () => {
  const settle = vi.fn<(take: boolean) => void>();
  const headline = { before: 'Red Rooms review', now: 'Red Rooms, again' };
  mount(
    <ChangedSince change={{ headline, scores: { before: [stars(3)], now: [stars(4)] } }} onSettle={settle} />,
  );
  expect(document.querySelector('del')?.textContent).toBe(headline.before);
  expect(document.querySelector('ins')?.textContent).toBe(headline.now);
  expect([values('del'), values('ins')]).toEqual([['3'], ['4']]);
  part('take-new').click();
  part('keep-old').click();
  expect(settle.mock.calls).toEqual([[true], [false]]);
});

test('says only what changed', () => {
  mount(
    <ChangedSince change={{ scores: { before: [stars(3)], now: [stars(4)] } }} onSettle={() => undefined} />,
  );
  expect(document.querySelectorAll('dt')).toHaveLength(1);
  expect(parts('changed-since')).toHaveLength(1);
});
