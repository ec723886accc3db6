import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { type FactName, type Reading, SURE } from '../../../../lib/reading/model.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { generated } from './generated.ts';

/** A page to be changed: of the demo press, or made up. */
export interface Sample {
  name: string;
  url: string;
  html: string;
}

/** Runs are the same every time, so that a red test is red for a change of ours. */
export const SEED = 20_240_906;

const demo = join(import.meta.dirname, '../../../../demo');
const index = JSON.parse(readFileSync(join(demo, 'index.json'), 'utf8')) as { file: string; url: string }[];

/** Every page of the demo press. A failure names its file. */
export const demoPages: readonly Sample[] = index.map(({ file, url }) => ({
  name: `demo/${file}`,
  url,
  html: readFileSync(join(demo, file), 'utf8'),
}));

/** A page of the demo press, or a small one made up, which a failure prints whole. */
export const samples: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...demoPages) },
  { weight: 1, arbitrary: generated },
);

/** Numbers by which a change chooses its places and forms; the fewer, the fewer places it touches. */
export const picks: fc.Arbitrary<number[]> = fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 });

export const parse = (html: string): Document => parseHTML(html).document;

/** What must not change: what the page is, every fact that is filled in, every mark that is, the reviews listed. */
export function essence({ decision, facts, scores, listed }: Reading) {
  const filled = (Object.keys(facts) as FactName[])
    .sort()
    .flatMap((name) => (facts[name] ?? []).slice(0, 1).map((best) => ({ name, ...best })))
    .filter(({ confidence }) => confidence >= SURE)
    .map(({ name, value }) => `${name}: ${JSON.stringify(value)}`);
  const sure = scores
    .filter(({ confidence }) => confidence >= SURE)
    .map(({ value }) => JSON.stringify(value));
  return {
    decision: decision.value,
    facts: filled,
    scores: sure,
    listed: listed.map((one) => JSON.stringify(one)),
  };
}

export type Essence = ReturnType<typeof essence>;
const known = new Map<string, Essence>();

/** What is read off a page as it is; read once. */
export function asItIs({ url, html }: Sample): Essence {
  const key = `${url}\n${html}`;
  const before = known.get(key) ?? essence(readKnown(parse(html), url));
  known.set(key, before);
  return before;
}
