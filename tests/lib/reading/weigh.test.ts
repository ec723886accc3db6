import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../lib/reading/proposal.ts';
import { type Claim, weigh } from '../../../lib/reading/weigh.ts';
import type { Score } from '../../../lib/scores/model.ts';

const title = (value: string, confidence: number): Proposal => ({
  field: 'filmTitle',
  value,
  confidence,
  where: 'h1',
});
const claim = (reader: string, proposal: Proposal): Claim => ({ reader, proposal });
const stars = (value: number, more: Partial<Score> = {}): Score => ({
  raw: `${value}`,
  kind: 'stars',
  value,
  best: 5,
  worst: null,
  ...more,
});
const mark = (reader: string, value: Score, confidence: number): Claim =>
  claim(reader, { field: 'score', value, confidence, where: 'p' });
const kept = (claims: Claim[]) =>
  weigh(claims)
    .scores.filter(({ confidence }) => confidence >= 0.5)
    .map(({ value }) => `${value.part ?? ''}${value.value}/${value.best}`);

describe('weighing facts', () => {
  it('puts equal values together whatever their case, accents and punctuation', () => {
    const { facts } = weigh([
      claim('a', title('Amélie', 0.5)),
      claim('b', title('AMELIE!', 0.5)),
      claim('c', title('Jaws', 0.55)),
    ]);
    expect(facts.filmTitle?.map(({ value }) => value)).toEqual(['Amélie', 'Jaws']);
    expect(facts.filmTitle?.[0]?.evidence.map(({ reader }) => reader)).toEqual(['a', 'b']);
  });

  it('does not count the same reader twice, nor reach certainty', () => {
    const once = weigh([claim('a', title('Jaws', 0.6))]).facts.filmTitle?.[0]?.confidence ?? 0;
    const twice = weigh([claim('a', title('Jaws', 0.6)), claim('a', title('Jaws', 0.6))]).facts.filmTitle?.[0]
      ?.confidence;
    expect(twice).toBe(once);
    const many = weigh(Array.from({ length: 30 }, (_, at) => claim(`r${at}`, title('Jaws', 0.9)))).facts
      .filmTitle?.[0];
    expect(many?.confidence).toBeLessThan(1);
  });

  it('keeps the date with its time', () => {
    const date = (value: string): Proposal => ({ field: 'published', value, confidence: 0.7, where: 'time' });
    const { facts } = weigh([claim('a', date('2024-09-06')), claim('b', date('2024-09-06T06:00:00Z'))]);
    expect(facts.published?.map(({ value }) => value)).toEqual(['2024-09-06T06:00:00Z']);
  });

  it('prefers all directors to one of them', () => {
    const people = (value: string[], confidence: number): Proposal => ({
      field: 'directors',
      value,
      confidence,
      where: 'p',
    });
    const { facts } = weigh([
      claim('a', people(['Ann Lee'], 0.85)),
      claim('b', people(['Ann Lee', 'Bo Lee'], 0.75)),
    ]);
    expect(facts.directors?.[0]?.value).toEqual(['Ann Lee', 'Bo Lee']);
  });
});

describe('weighing marks', () => {
  it('believes an outlet’s own reader before data, data before the text', () => {
    expect(
      kept([
        mark('inference/text', stars(2), 0.9),
        mark('json-ld', stars(3), 0.9),
        mark('lwlies', stars(4), 0.9),
      ]),
    ).toEqual(['4/5']);
    expect(kept([mark('inference/text', stars(2), 0.9), mark('json-ld', stars(3), 0.9)])).toEqual(['3/5']);
  });

  it('offers the others below', () => {
    const { scores } = weigh([mark('inference/text', stars(2), 0.9), mark('json-ld', stars(3), 0.9)]);
    expect(scores.map(({ value }) => value.value)).toEqual([3, 2]);
    expect(scores[1]?.confidence).toBeLessThan(0.5);
  });

  it('takes the parts of a table where the data knows only the whole', () => {
    const claims = [
      mark('json-ld', stars(8, { best: 10 }), 0.9),
      mark('inference/text', stars(9, { best: 10, part: 'Plot' }), 0.8),
      mark('inference/text', stars(7, { best: 10, part: 'Sound' }), 0.8),
      mark('inference/text', stars(8, { best: 10, part: 'Overall' }), 0.8),
    ];
    expect(kept(claims)).toEqual(['Plot9/10', 'Sound7/10', 'Overall8/10']);
  });

  it('keeps one of several marks without names that contradict each other', () => {
    expect(kept([mark('inference/text', stars(2), 0.6), mark('inference/text', stars(4), 0.8)])).toEqual([
      '4/5',
    ]);
  });

  it('learns the best from a second sighting', () => {
    expect(
      kept([mark('inference/text', stars(4, { best: null }), 0.6), mark('inference/text', stars(4), 0.6)]),
    ).toEqual(['4/5']);
  });
});
