import { type Camps, plainCamps } from './camps.ts';
import { mean, meanDifference, quantile, rising, variance } from './numbers.ts';

/**
 * How far critics are from one mind: `one` mind, `mixed`, `contested`, or `split` into two camps.
 * Drawn at random, two critics of the film differ by under 12 points, under 24, or more: on a scale of five stars, by
 * about half a star, a whole one, or more.
 */
export type Contest = 'one' | 'mixed' | 'contested' | 'split';

/** What the critics of a film say, in figures of 0 to 100. */
export interface Summary {
  /** How many numbers. */
  n: number;
  mean: number;
  median: number;
  lowest: number;
  highest: number;
  /** The quartiles: half of the critics stand between. */
  q1: number;
  q3: number;
  /** Standard deviation; `undefined` for one critic. */
  spread: number | undefined;
  /** How far two critics differ in the middle (Gini's mean difference); `undefined` below `LEAST_CONTESTED` critics. */
  apart: number | undefined;
  contest: Contest | undefined;
  camps: Camps | undefined;
}

/** Two critics always differ: to call a film contested takes a third. */
export const LEAST_CONTESTED = 3;

/**
 * Sums up the numbers of a film's critics, in any order; `undefined` for none.
 *
 * 20, 60, 60, 100: mean and median 60; quartiles 50 and 70; squares 1600 + 0 + 0 + 1600 over 3, so the spread is 32.7;
 * the six pairs differ by 40, 40, 80, 0, 40, 40, in the middle 40: contested.
 */
export function summarise(numbers: ArrayLike<number>): Summary | undefined {
  const n = numbers.length;
  if (n === 0) return undefined;
  const risen = rising(numbers);
  const apart = n < LEAST_CONTESTED ? undefined : meanDifference(risen);
  const camps = n < LEAST_CONTESTED ? undefined : plainCamps(risen);
  return {
    n,
    mean: mean(risen),
    median: quantile(risen, 0.5),
    lowest: quantile(risen, 0),
    highest: quantile(risen, 1),
    q1: quantile(risen, 0.25),
    q3: quantile(risen, 0.75),
    spread: n < 2 ? undefined : Math.sqrt(variance(risen)),
    apart,
    contest: camps ? 'split' : contestOf(apart),
    camps,
  };
}

const [MIXED, CONTESTED] = [12, 24];

function contestOf(apart: number | undefined): Contest | undefined {
  if (apart === undefined) return undefined;
  if (apart < MIXED) return 'one';
  return apart < CONTESTED ? 'mixed' : 'contested';
}
