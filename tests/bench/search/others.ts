import { deserialize, serialize } from 'node:v8';
import UFuzzy from '@leeoniya/ufuzzy';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { SearchDoc } from '../../../lib/search/model.ts';
import { wordsOf } from '../../../lib/search/words.ts';
import { type Engine, textOf } from './engine.ts';

const fields = ['title', 'critic', 'outlet', 'headline', 'excerpt', 'note', 'tag', 'passage', 'text'];

export function minisearch(): Engine {
  const options = {
    fields,
    tokenize: wordsOf,
    processTerm: (term: string) => term,
    searchOptions: { prefix: true, combineWith: 'AND' as const, boost: { title: 12, critic: 8, outlet: 6 } },
  };
  let index = new MiniSearch(options);
  const flat = (doc: SearchDoc) => {
    const texts = Map.groupBy(doc.texts, ([field]) => field);
    const joined = [...texts].map(([field, list]) => [field, list.map(([, text]) => text).join('\n')]);
    return { id: doc.id, ...Object.fromEntries(joined) };
  };
  return {
    add: (docs) => index.addAll(docs.map(flat)),
    finish: () => undefined,
    find: (text) => index.search(text).length,
    update(doc) {
      index.discard(doc.id);
      index.add(flat(doc));
    },
    save: () => Buffer.from(JSON.stringify(index)),
    load(saved) {
      index = MiniSearch.loadJSON(saved.toString(), options);
    },
  };
}

export function flexsearch(): Engine {
  const index = new Index({ tokenize: 'forward', encode: wordsOf });
  const numbers = new Map<string, number>();
  return {
    add(docs) {
      for (const doc of docs) {
        numbers.set(doc.id, numbers.size);
        index.add(numbers.size - 1, textOf(doc));
      }
    },
    finish: () => undefined,
    find: (text) => index.search(text, { limit: 1_000_000 }).length,
    update: (doc) => index.update(numbers.get(doc.id) ?? 0, textOf(doc)),
    save: () => undefined,
    load: () => undefined,
  };
}

/** Looks through the folded texts, with `has` asked of each. */
function throughTexts(count: (texts: string[], text: string) => number): Engine {
  let texts: string[] = [];
  const places = new Map<string, number>();
  const folded = (doc: SearchDoc) => wordsOf(textOf(doc)).join(' ');
  return {
    add(docs) {
      for (const doc of docs) places.set(doc.id, texts.push(folded(doc)) - 1);
    },
    finish: () => undefined,
    find: (text) => count(texts, text),
    update(doc) {
      texts[places.get(doc.id) ?? 0] = folded(doc);
    },
    save: () => serialize(texts),
    load(saved) {
      texts = deserialize(saved) as string[];
    },
  };
}

export function scan(): Engine {
  return throughTexts((texts, text) => {
    const words = wordsOf(text);
    return texts.filter((each) => words.every((word) => each.startsWith(word) || each.includes(` ${word}`)))
      .length;
  });
}

export function ufuzzy(): Engine {
  const engine = new UFuzzy();
  return throughTexts(
    (texts, text) => engine.search(texts, wordsOf(text).join(' '), 4, 1000)[0]?.length ?? 0,
  );
}
