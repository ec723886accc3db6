import type { Mutation } from '../mutation.ts';
import { texts } from '../texts.ts';

const eachText = (document: Document, change: (text: string) => string) => {
  for (const node of texts(document)) node.data = change(node.data);
};

const BRITISH: [RegExp, string][] = [
  [/(\p{L}{2})our\b/gu, '$1or'],
  [/is(e[sd]?|ing|ation)\b/g, 'iz$1'],
  [/tre\b/g, 'ter'],
  [/ll(ed|ing)\b/g, 'l$1'],
  [/\bgrey/g, 'gray'],
  [/\bfilm/g, 'movie'],
];

/** Words misread as another encoding, as old pages come out of a new system. */
const MISREAD: [RegExp, string][] = [
  [/[‘’]/g, 'â€™'],
  [/[“”]/g, 'â€œ'],
  [/–|—/g, 'â€”'],
  [/é/g, 'Ã©'],
  [/ü/g, 'Ã¼'],
];

const replaced = (text: string, pairs: [RegExp, string][]) =>
  pairs.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** Changes of characters: the words stay, or nearly. */
export const letters: Mutation[] = [
  {
    name: 'quotes and dashes plain',
    leaves: 'all',
    apply: (document) =>
      eachText(document, (text) =>
        text
          .replace(/[‘’]/g, "'")
          .replace(/[“”«»„]/g, '"')
          .replace(/[–—]/g, '-')
          .replaceAll('…', '...'),
      ),
  },
  {
    name: 'quotes and dashes set',
    leaves: 'all',
    apply: (document) =>
      eachText(document, (text) =>
        text
          .replace(/["“”](?=\p{L})/gu, '« ')
          .replace(/["”“]/g, ' »')
          .replaceAll("'", '’')
          .replace(/ [-–] /g, '—'),
      ),
  },
  {
    name: 'soft hyphens',
    leaves: 'all',
    apply: (document) => eachText(document, (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')),
  },
  {
    name: 'hyphenated at lines',
    leaves: 'all',
    apply: (document, chance) =>
      eachText(document, (text) =>
        text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, (part) => (chance.happens(0.1) ? `${part}-\n` : part)),
      ),
  },
  {
    name: 'entities left in',
    leaves: 'all',
    held: true,
    apply: (document) =>
      eachText(document, (text) =>
        text.replace(/[’']/g, '&#8217;').replace(/[“”"]/g, '&quot;').replaceAll('—', '&mdash;'),
      ),
  },
  {
    name: 'misread encoding',
    leaves: 'all',
    apply: (document) => eachText(document, (text) => replaced(text, MISREAD)),
  },
  {
    name: 'American spelling',
    leaves: 'all',
    apply: (document) => eachText(document, (text) => replaced(text, BRITISH)),
  },
  {
    name: 'accents lost, capitals',
    leaves: 'all',
    held: true,
    apply: (document, chance) =>
      eachText(document, (text) => {
        const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        return chance.happens(0.3) ? plain.toUpperCase() : plain;
      }),
  },
  ...[2, 5].map(
    (percent): Mutation => ({
      name: `typos, ${percent} % of letters`,
      leaves: 'all',
      apply: (document, chance) =>
        eachText(document, (text) =>
          text.replace(/\p{L}/gu, (letter) => {
            if (!chance.happens(percent / 100)) return letter;
            return chance.one(['', letter + letter, String.fromCharCode(97 + chance.below(26))]);
          }),
        ),
    }),
  ),
];
