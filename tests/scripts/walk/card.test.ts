import { expect, it } from 'vitest';
import { type Card, describeCard, differences } from '../../../scripts/walk/card.ts';

const card: Card = {
  filmTitle: 'A Film',
  year: '2024',
  directors: 'Some One',
  outlet: 'An Outlet',
  critics: 'A Critic',
  published: '2024-09-06',
  headline: '',
  scores: [{ raw: '3', value: '3', best: '5', label: 'Anticipation' }],
};
const expected = {
  filmTitle: 'A Film',
  year: 2024,
  director: 'Some One',
  critic: 'A Critic',
  published: '2024-09-06T06:00:00Z',
  scores: [{ raw: '3', value: 3, best: 5, worst: 1, label: 'Anticipation' }],
  canonicalUrl: null,
};

it('finds no difference where there is none', () => {
  expect(differences(card, expected)).toEqual([]);
  expect(differences(card, { ...expected, critic: null, published: null })).toEqual([]);
});

it('names each difference', () => {
  expect(differences({ ...card, critics: '', scores: [] }, expected)).toEqual([
    'critic: "" instead of "A Critic"',
    'marks: "" instead of "Anticipation 3/5"',
  ]);
});

it('describes the card, and what it lacks', () => {
  expect(describeCard(card)[0]).toBe('film    A Film (2024), Some One');
  expect(describeCard({ ...card, scores: [] }).at(-1)).toBe('marks   (none)');
});
