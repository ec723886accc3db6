// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ScoreChip, ScoreChips } from '../../components/score-chip.tsx';
import type { Score } from '../../lib/scores/model.ts';
import { mount, part, parts } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const score = (given: Partial<Score> & Pick<Score, 'kind' | 'value'>): Score => ({
  raw: String(given.value),
  best: null,
  worst: null,
  ...given,
});

const mark = (value: number, part: string): Score => score({ kind: 'points', value, best: 5, part });

test.each([
  ['stars on their scale', score({ kind: 'stars', value: 3.5, best: 4 }), '3.5 of 4 stars'],
  ['stars on no known scale', score({ kind: 'stars', value: 3 }), '3 stars'],
  ['points', score({ kind: 'points', value: 7, best: 10 }), '7 of 10'],
  ['a percentage', score({ kind: 'percent', value: 83, best: 100 }), '83 percent'],
  ['a letter', score({ kind: 'letter', value: 'A' }), 'Grade A'],
  ['a letter with a plus', score({ kind: 'letter', value: 'B+' }), 'Grade B plus'],
  ['a letter with a minus', score({ kind: 'letter', value: 'D-' }), 'Grade D minus'],
  [
    'a verdict as printed',
    score({ kind: 'verdict', value: "critic's pick", raw: 'Critic’s Pick' }),
    'Verdict: Critic’s Pick',
  ],
  [
    'a verdict printed as a whole sentence',
    score({ kind: 'verdict', value: 'fresh', raw: 'The critics have spoken, and this one is fresh.' }),
    'Verdict: fresh',
  ],
  [
    'one of several marks',
    score({ kind: 'points', value: 4, best: 5, part: 'Enjoyment' }),
    'Enjoyment: 4 of 5',
  ],
  [
    'an expectation',
    score({ kind: 'points', value: 3, best: 5, part: 'Anticipation', role: 'expectation' }),
    'Anticipation: 3 of 5 (expectation, not a judgement)',
  ],
  [
    'a content rating',
    score({ kind: 'points', value: 6, best: 10, part: 'Violence', role: 'content' }),
    'Violence: 6 of 10 (about content, not a judgement)',
  ],
  [
    'an aggregator’s mark',
    score({ kind: 'percent', value: 63, best: 100, givenBy: 'aggregator' }),
    '63 percent (the aggregator’s mark)',
  ],
])('says %s aloud', (_, given, said) => {
  mount(<ScoreChip score={given} />);
  expect(part('score').getAttribute('aria-label')).toBe(said);
});

test('fills as many stars as were given, halves too', () => {
  mount(<ScoreChip score={score({ kind: 'stars', value: 2.5, best: 5 })} />);
  const filled = [...document.querySelectorAll('[data-filled]')].map((star) =>
    star.getAttribute('data-filled'),
  );
  expect(filled).toEqual(['1', '1', '0.5', '0', '0']);
});

test.each([
  ['more stars than the scale has', 7, 5, ['1', '1', '1', '1', '1']],
  ['fewer than none', -1, 4, ['0', '0', '0', '0']],
])('draws %s at the end of the scale', (_, value, best, filled) => {
  mount(<ScoreChip score={score({ kind: 'stars', value, best })} />);
  const stars = [...document.querySelectorAll('[data-filled]')];
  expect(stars.map((star) => star.getAttribute('data-filled'))).toEqual(filled);
});

test('writes stars as a figure where the scale is unknown, fractional or endless', () => {
  for (const best of [null, 4.5, 0, 1e9]) {
    mount(<ScoreChip score={score({ kind: 'stars', value: 3, best })} />);
    expect(document.querySelectorAll('[data-filled]')).toHaveLength(0);
    expect(part('score').textContent).toMatch(/^3/);
  }
});

test('shows Little White Lies’ marks as discs, the expectation hollow', () => {
  const scores: Score[] = [
    { ...mark(3, 'Anticipation'), role: 'expectation' },
    mark(4, 'Enjoyment'),
    mark(5, 'In Retrospect'),
  ];
  mount(<ScoreChips scores={scores} />);
  const discs = [...document.querySelectorAll('.mark-disc')];
  expect(discs.map((disc) => disc.textContent)).toEqual(['3', '4', '5']);
  expect(discs.map((disc) => disc.classList.contains('hollow'))).toEqual([true, false, false]);
  expect(parts('score').map((chip) => chip.dataset.label)).toEqual([
    'Anticipation',
    'Enjoyment',
    'In Retrospect',
  ]);
});

test('carries what was read, for those who look without eyes', () => {
  mount(<ScoreChip score={score({ kind: 'letter', value: 'B-', raw: 'Grade: B–' })} />);
  expect(part('score').dataset).toMatchObject({ value: 'B-', best: '', raw: 'Grade: B–', label: '' });
});

test('puts our number beside the marks and says which it is', () => {
  const { text } = mount(<ScoreChips scores={[score({ kind: 'points', value: 7, best: 10, worst: 0 })]} />);
  expect(text()).toBe('7/1070 linear');
  const calibrated = mount(
    <ScoreChips how="calibrated" scores={[score({ kind: 'points', value: 7, best: 10, worst: 0 })]} />,
  );
  expect(calibrated.text()).toMatch(/^7\/10\d+ calibrated$/);
});

test('has no number for a verdict, nor a second one for a percentage', () => {
  expect(mount(<ScoreChips scores={[score({ kind: 'verdict', value: 'fresh' })]} />).text()).toBe('fresh');
  const percent = score({ kind: 'percent', value: 83, best: 100, worst: 0 });
  expect(mount(<ScoreChips scores={[percent]} />).text()).toBe('83%');
});
