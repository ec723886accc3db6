import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Reading, SURE, sure } from '../../../lib/reading/model.ts';
import { folded } from '../../../lib/reading/page/text.ts';
import { readKnown as read } from '../../../lib/reading/read-known.ts';
import { documents } from './documents.ts';

interface Expected {
  filmTitle: string | null;
  year: number | null;
  director: string | null;
  critic: string | null;
  published: string | null;
  canonicalUrl: string | null;
  scores: { value: number | string; best: number | null; label?: string | null; remark?: string }[];
  listed?: unknown[];
}
interface Entry {
  file: string;
  kind: 'review' | 'aggregator' | 'film-page' | 'not-a-review';
  url: string;
  expected: Expected;
}

const demo = join(import.meta.dirname, '../../../demo');
const index = join(demo, 'index.json');
const entries = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as Entry[]) : [];
const people = (text: string) => text.split(/, | and | & /).map(folded);

/** What the index says the page states, in the form in which `found` gives what was read. */
function stated({ kind, expected }: Entry) {
  const decision = kind === 'not-a-review' ? 'none' : kind;
  if (decision === 'none') return { decision };
  const { filmTitle, year, director, critic, published, canonicalUrl, scores, listed } = expected;
  return {
    decision,
    ...(filmTitle && { filmTitle: folded(filmTitle) }),
    ...(year && { year }),
    ...(director && { directors: people(director) }),
    ...(critic && { critics: people(critic) }),
    ...(published && { published: published.slice(0, 10) }),
    ...(canonicalUrl && { canonicalUrl }),
    ...(listed && { listed: listed.length }),
    ...(decision === 'review' && {
      scores: scores.map(({ value, best, label, remark }) => ({
        mark: `${value}/${best}`,
        ...(label && { part: label }),
        ...(remark && { remark }),
      })),
    }),
  };
}

function found(reading: Reading) {
  return {
    decision: reading.decision.value,
    filmTitle: folded(sure(reading, 'filmTitle') ?? ''),
    year: sure(reading, 'year'),
    directors: sure(reading, 'directors')?.map(folded),
    critics: sure(reading, 'critics')?.map(folded),
    published: sure(reading, 'published')?.slice(0, 10),
    canonicalUrl: sure(reading, 'canonicalUrl'),
    listed: reading.listed.length,
    scores: reading.scores
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ value }) => ({ mark: `${value.value}/${value.best}`, part: value.part, remark: value.remark })),
  };
}

describe.skipIf(entries.length === 0)('the demo press', () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
    for (const [, document] of documents(readFileSync(join(demo, file), 'utf8'), entry.url)) {
      expect(found(read(document, entry.url))).toMatchObject(stated(entry));
    }
  });
});
