// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { placeOnLanes } from '../../components/axis-lanes.ts';
import { type AxisPoint, ScoreAxis } from '../../components/score-axis.tsx';
import { mount } from './mount.ts';

vi.mock('../../lib/browser.ts', () => import('./fake-browser.ts'));

const point = (id: string, value: number, more: Partial<AxisPoint> = {}): AxisPoint => ({
  id,
  label: `Critic ${id}, Outlet ${id}`,
  scores: [{ raw: `${value}/10`, kind: 'points', value, best: 10, worst: 0 }],
  ...more,
});
const entries = () => [...document.querySelectorAll<HTMLElement>('.axis-field > li')];

test('is a list of critics in the order of their numbers, each said with its mark and number', () => {
  mount(<ScoreAxis points={[point('a', 8), point('b', 5)]} />);
  expect(entries().map((entry) => entry.textContent)).toEqual([
    'Critic b, Outlet b: 5 of 10,  5/10 50 linear',
    'Critic a, Outlet a: 8 of 10,  8/10 80 linear',
  ]);
  // What is printed is seen only: it was said in words before.
  const printed = entries().map((entry) => entry.querySelector('.axis-printed')?.getAttribute('aria-hidden'));
  expect(printed).toEqual(['true', 'true']);
});

test('places each by its number, labels towards the middle', () => {
  mount(<ScoreAxis points={[point('low', 2), point('high', 9)]} />);
  const [low, high] = entries();
  expect([low?.className, low?.style.getPropertyValue('--room')]).toEqual(['axis-point after', '80%']);
  expect([high?.className, high?.style.getPropertyValue('--room')]).toEqual(['axis-point before', '90%']);
});

test('lists those without a number below, not on the axis', () => {
  const verdict = point('v', 0, {
    scores: [{ raw: 'Fresh', kind: 'verdict', value: 'fresh', best: null, worst: null }],
  });
  mount(<ScoreAxis points={[verdict, point('a', 8)]} />);
  expect(entries()).toHaveLength(1);
  expect(document.querySelector('.axis-numberless')?.textContent).toContain('Critic v, Outlet v');
});

test('tells the review at hand and one’s own mark apart by shape', () => {
  mount(
    <ScoreAxis
      points={[point('a', 8, { current: true }), point('me', 9, { own: true, label: 'You' }), point('b', 3)]}
    />,
  );
  expect(entries().map((entry) => entry.querySelector('path') !== null)).toEqual([false, false, true]);
  expect(entries().map((entry) => entry.getAttribute('aria-current'))).toEqual([null, 'true', null]);
});

test('links a critic where there is somewhere to go', () => {
  mount(<ScoreAxis points={[point('a', 8, { href: '#/film/x' }), point('b', 2)]} />);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#/film/x']);
});

test('says which of our numbers it shows', () => {
  mount(<ScoreAxis how="calibrated" points={[point('a', 8)]} />);
  expect(document.querySelector('figcaption')?.textContent).toMatch(/^Calibrated/);
  expect(entries()[0]?.textContent).toMatch(/calibrated$/);
});

test('shows no empty axis', () => {
  const { text } = mount(<ScoreAxis points={[]} />);
  expect(text()).toBe('');
});

test('of very many critics, only the marked ones keep their labels in sight', () => {
  const many = Array.from({ length: 60 }, (_, index) => point(String(index), index % 10));
  mount(<ScoreAxis points={[...many, point('here', 7, { current: true })]} />);
  expect(document.querySelectorAll('.axis-label')).toHaveLength(1);
  expect(entries()).toHaveLength(61);
});

test('nothing on a lane touches anything else on it', () => {
  const width = 320;
  const points = Array.from({ length: 40 }, (_, index) => ({
    at: (index * 37) % 101,
    characters: 8 + (index % 5) * 4,
  }));
  const places = placeOnLanes(points, width);
  const extents = points.map(({ at, characters }, index) => {
    const centre = (at / 100) * width;
    const label = characters * 7;
    const before = places[index]?.side === 'before';
    return {
      lane: places[index]?.lane,
      from: centre - 8 - (before ? label : 0),
      to: centre + 8 + (before ? 0 : label),
    };
  });
  const touching = extents.flatMap((one, index) =>
    extents
      .slice(index + 1)
      .filter((other) => one.lane === other.lane && one.to > other.from && other.to > one.from),
  );
  expect(touching).toEqual([]);
});

test('equal numbers are stacked from the axis up', () => {
  const places = placeOnLanes(
    [80, 80, 80].map((at) => ({ at, characters: 0 })),
    320,
  );
  expect(places.map((place) => place.lane)).toEqual([0, 1, 2]);
});
