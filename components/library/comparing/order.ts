import { byTrust } from '../../../lib/compare/listen.ts';
import { foldWords } from '../../../lib/films/fold.ts';
import type { Voice } from '../../../lib/library/marks/voices.ts';

/** Orders that critics and outlets can stand in. */
export type VoiceSort = 'reviews' | 'name' | 'kind' | 'agreement' | 'toYou';

/** Puts voices in order; those of whom a figure is not known come last, turned round or not. */
export function inOrder(voices: readonly Voice[], sort: VoiceSort, turned: boolean): Voice[] {
  const order = ordered(voices, sort);
  if (!turned) return order;
  const known = order.filter((voice) => isKnown(voice, sort));
  return [...known.toReversed(), ...order.filter((voice) => !isKnown(voice, sort))];
}

function ordered(voices: readonly Voice[], sort: VoiceSort): Voice[] {
  if (sort === 'name') return voices.toSorted((a, b) => a.name.localeCompare(b.name));
  const most = voices.toSorted((a, b) => b.reviews - a.reviews || a.name.localeCompare(b.name));
  if (sort === 'reviews') return most;
  if (sort === 'agreement') return byTrust(most, (voice) => voice.agreement);
  const figure = (voice: Voice) => figureOf(voice, sort) ?? Number.NEGATIVE_INFINITY;
  return most.sort((a, b) => figure(b) - figure(a) || 0);
}

const figureOf = ({ harshness, agreement }: Voice, sort: 'kind' | 'toYou') =>
  sort === 'kind' ? harshness?.value : agreement?.difference.value;

function isKnown(voice: Voice, sort: VoiceSort): boolean {
  if (sort === 'kind' || sort === 'toYou') return figureOf(voice, sort) !== undefined;
  return sort !== 'agreement' || voice.agreement !== undefined;
}

/** The voices in whose names every word typed begins one. Case and diacritics do not matter. */
export function named(voices: readonly Voice[], text: string): Voice[] {
  const wanted = foldWords(text)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return [...voices];
  return voices.filter(({ name }) => {
    const words = foldWords(name).split(' ');
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
}
