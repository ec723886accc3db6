import type { Mutation } from '../mutation.ts';
import { letters } from './letters.ts';
import { markup, redesign } from './markup.ts';
import { dropWords, gone, repeats } from './repeats.ts';
import { structure } from './structure.ts';
import { words } from './words.ts';

const single: Mutation[] = [...markup, ...letters, ...words, ...structure, ...repeats, ...gone];

/** Several changes at once, in this order. */
function combined(name: string, names: readonly string[], more: Partial<Mutation> = {}): Mutation {
  const parts = names.map((each) => {
    const part = single.find((mutation) => mutation.name === each);
    if (!part) throw new Error(`There is no mutation "${each}".`);
    return part;
  });
  return {
    name,
    leaves: 'all',
    apply(document, chance, count) {
      for (const part of parts) part.apply(document, chance, count);
    },
    ...more,
  };
}

/** Every way in which pages change here. */
export const mutations: Mutation[] = [
  { name: 'unchanged', leaves: 'all', apply: () => {} },
  ...single,
  combined('new system: redesign, quotes, spaces, adverts', [
    'redesign',
    'quotes and dashes set',
    'white space',
    'adverts between paragraphs',
  ]),
  combined('redesign, typos, adverts inside', [
    'redesign',
    'typos, 2 % of letters',
    'adverts inside paragraphs',
  ]),
  combined('redesign, 30 % reworded', ['rewording, 30 % of words', 'redesign'], { held: true }),
  combined('moved, 20 % reworded', ['rewording, 20 % of words', 'paragraphs moved'], {
    leaves: 'some',
    held: true,
  }),
  combined('pull quotes, 20 % reworded', ['pull quotes above', 'rewording, 20 % of words'], { held: true }),
  combined('shortened, corrected, in print', [
    'sentences shortened',
    'correction and its note',
    'print version',
  ]),
  {
    name: 'deleted and redesigned',
    leaves: 'none',
    apply(document) {
      dropWords(document);
      redesign(document);
    },
  },
  combined('deleted, the rest 30 % reworded', ['deleted: the passage', 'rewording, 30 % of words'], {
    leaves: 'none',
    held: true,
  }),
];
