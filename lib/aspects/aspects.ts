import type { Colour } from './palette.ts';

/** What a passage can be about, for every reader. Their ids are kept with passages: they never change. */
export const ASPECTS = ['story', 'acting', 'direction', 'image', 'sound', 'themes', 'verdict'] as const;

/** The id of one of the seven. */
export type Aspect = (typeof ASPECTS)[number];

/** Their colours, and the ways of underlining that tell them apart without any. */
export const COLOUR_OF: Readonly<Record<Aspect, Colour>> = {
  story: 'blue',
  acting: 'red',
  direction: 'violet',
  image: 'teal',
  sound: 'amber',
  themes: 'green',
  verdict: 'rose',
};

/** Whether an id names one of the seven. */
export function isAspect(id: string | undefined): id is Aspect {
  return ASPECTS.some((aspect) => aspect === id);
}
