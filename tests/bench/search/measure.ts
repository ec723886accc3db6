import type { FilmRecord } from '../../../lib/library/records.ts';
import { textsOf } from '../../../lib/search/docs.ts';
import type { SearchDoc } from '../../../lib/search/model.ts';
import { scoreIdioms } from '../../../scripts/generated/idioms.ts';
import { makeRecords } from '../../../scripts/generated/records.ts';
import { flexsearch, minisearch, scan, ufuzzy } from './others.ts';
import { ours } from './ours.ts';

/** What one engine took, at one size. Times in milliseconds, memory in megabytes. */
export interface Measured {
  heap: number;
  build: number;
  load: number | undefined;
  queries: number[];
  update: number[];
}

const engines = { ours, minisearch, flexsearch, ufuzzy, scan };

/** Words as they are typed, letter by letter. */
const searches = [
  'the quiet',
  'iris quill',
  'river',
  'harb win',
  'conta real',
  'lantern',
  'sta',
  'paper gho',
];

/** Runs in a process of its own, started with `--expose-gc`: measures the engine, reviews and words that it is asked for. */
function measure(name: keyof typeof engines, reviews: number, words: number): Measured {
  const memory = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const before = memory();
  const engine = engines[name]();
  const films = new Map<string, FilmRecord>();
  let build = 0;
  let last: SearchDoc | undefined;
  for (const records of makeRecords({ reviews, words, seed: 5, idioms: scoreIdioms() })) {
    for (const film of records.films) films.set(film.id, film);
    const copies = new Map(records.copies.map((copy) => [copy.id, copy]));
    const docs = records.reviews.flatMap((review): SearchDoc[] => {
      const film = films.get(review.film);
      if (!film) return [];
      const blank = {
        published: '',
        year: 0,
        score: Number.NaN,
        has: 0,
        film: '',
        critic: '',
        outlet: '',
        exact: [],
      };
      const texts = textsOf(review, film, copies.get(review.id), []);
      return [{ id: review.id, created: review.created, ...blank, texts }];
    });
    last = docs.at(-1) ?? last;
    const start = performance.now();
    engine.add(docs);
    build += performance.now() - start;
  }
  const start = performance.now();
  engine.finish();
  build += performance.now() - start;
  films.clear();
  const heap = memory() - before;

  const queries: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    for (const search of searches) {
      for (let end = 1; end <= search.length; end++)
        queries.push(timed(() => engine.find(search.slice(0, end))));
    }
  }
  const update = last ? Array.from({ length: 5 }, () => timed(() => engine.update(last))) : [];
  const saved = engine.save();
  return { heap, build, load: saved && timed(() => engine.load(saved)), queries, update };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const [name = '', reviews, words] = process.argv.slice(2);
if (!Object.hasOwn(engines, name)) throw new Error(`There is no engine "${name}".`);
console.log(JSON.stringify(measure(name as keyof typeof engines, Number(reviews), Number(words))));
