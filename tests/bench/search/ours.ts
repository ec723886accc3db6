import { deserialize, serialize } from 'node:v8';
import { buildSegment, SegmentBuilder } from '../../../lib/search/build.ts';
import { withDead } from '../../../lib/search/dead.ts';
import { inMemory } from '../../../lib/search/held.ts';
import type { Built, SearchDoc } from '../../../lib/search/model.ts';
import { parseQuery } from '../../../lib/search/query.ts';
import { Stock } from '../../../lib/search/stock.ts';
import { SEGMENT_DOCS, SEGMENT_WORDS } from '../../../lib/search/tend.ts';
import type { Engine } from './engine.ts';

/** Our own index, in segments as the library builds them. */
export function ours(): Engine {
  let builder = new SegmentBuilder();
  let built: Built[] = [];
  let stock = new Stock([]);
  const close = () => {
    const work = builder.build();
    let step = work.next();
    while (!step.done) step = work.next();
    if (builder.size > 0) built.push(step.value);
    builder = new SegmentBuilder();
  };
  const show = (recent: SearchDoc[] = []) => {
    const ids = recent.map((doc) => doc.id);
    const parts = stock.parts.length > 0 ? stock.parts : built.map(inMemory);
    stock = new Stock([
      ...parts.map((part) => ({ ...part, dead: withDead(part.segment, part.dead, ids) })),
      ...(recent.length > 0 ? [inMemory(buildSegment(recent))] : []),
    ]);
    stock.order('saved');
  };
  return {
    add(docs) {
      for (const doc of docs.toSorted((a, b) => (a.id < b.id ? -1 : 1))) builder.add(doc);
      if (builder.words > SEGMENT_WORDS || builder.size > SEGMENT_DOCS) close();
    },
    finish() {
      close();
      show();
    },
    find: (text) => stock.find(parseQuery(text), 'relevance').length,
    update: (doc) => show([doc]),
    save: () => serialize(built),
    load(saved) {
      built = deserialize(saved) as Built[];
      stock = new Stock([]);
      show();
    },
  };
}
