import type { Mutation } from '../mutation.ts';
import type { Chance } from '../random.ts';
import { SENTINEL } from '../sentinels.ts';
import { paragraphs, texts } from '../texts.ts';

const OTHERS = (
  'quiet steady grand hollow bright story camera actor scene moment picture director script sudden rather almost ' +
  'never always while although because carries offers reveals becomes holds turns feels plays moves certain ' +
  'familiar strange warm brittle ending opening middle audience theatre evening summer winter children father mother ' +
  'city village road window music silence voice colour shadow humour grief slowly neatly barely simply truly'
).split(' ');

const bare = (word: string) => word.replace(SENTINEL, '');
const marksOf = (word: string) => word.match(SENTINEL)?.join('') ?? '';

/** Rewords a share of a text's words: mostly another word instead, else left out, doubled by another, or swapped. */
export function reworded(text: string, share: number, chance: Chance): string {
  const parts = text.split(/(\s+)/);
  for (let at = 0; at < parts.length; at++) {
    const word = parts[at] ?? '';
    if (!/\p{L}/u.test(word) || !chance.happens(share)) continue;
    const opening = /^[\ue000-\ue3ff]/.test(word) ? marksOf(word) : '';
    const closing = opening ? '' : marksOf(word);
    const how = chance.next();
    const end = /[.,;:!?]*$/.exec(bare(word))?.[0] ?? '';
    const other = chance.one(OTHERS);
    if (how < 0.7) parts[at] = opening + other + end + closing;
    else if (how < 0.8) parts[at] = opening + closing;
    else if (how < 0.9) parts[at] = `${opening}${bare(word)} ${other}${closing}`;
    else if (parts[at + 2] && !marksOf(word + (parts[at + 2] ?? '')))
      [parts[at], parts[at + 2]] = [parts[at + 2] ?? '', word];
  }
  return parts.join('');
}

const rewording = (percent: number, held?: true): Mutation => ({
  name: `rewording, ${percent} % of words`,
  leaves: 'all',
  ...(held ? { held } : {}),
  apply(document, chance) {
    for (const paragraph of paragraphs(document))
      for (const node of texts(paragraph)) node.data = reworded(node.data, percent / 100, chance);
  },
});

/** Only the sentences around a mark stay as they were: what an editor does to one line. */
const rewordedInside = (percent: number, held?: true): Mutation => ({
  name: `rewording, ${percent} % inside the passage`,
  leaves: 'all',
  ...(held ? { held } : {}),
  apply(document, chance) {
    let inside = false;
    for (const node of texts(document)) {
      const parts = node.data.split(/(?=[\ue000-\ue3ff])|(?<=[\ue400-\ue7ff])/);
      node.data = parts
        .map((part) => {
          inside ||= /[\ue000-\ue3ff]/.test(part);
          const changed = inside ? reworded(part, percent / 100, chance) : part;
          if (/[\ue400-\ue7ff]/.test(part)) inside = false;
          return changed;
        })
        .join('');
    }
  },
});

/** Changes of the words. */
export const words: Mutation[] = [
  rewording(10),
  rewording(20, true),
  rewording(30),
  rewording(40),
  rewording(50, true),
  rewording(60),
  rewordedInside(25),
  rewordedInside(40, true),
  rewordedInside(60),
  {
    name: 'names changed',
    leaves: 'all',
    held: true,
    apply(document) {
      for (const node of texts(document))
        node.data = node.data.replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu, 'Marlowe');
    },
  },
  {
    name: 'figures and dates changed',
    leaves: 'all',
    apply(document, chance) {
      for (const node of texts(document))
        node.data = node.data.replace(/\d/g, () => String(chance.below(10)));
    },
  },
];
