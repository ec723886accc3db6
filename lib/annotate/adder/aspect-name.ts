import { isAspect } from '../../aspects/aspects.ts';
import { say } from '../extension.ts';
import type { AspectOnPage } from '../model.ts';

/** An aspect's name in the reader's language; own aspects bring theirs. */
export function aspectName({ id, name }: AspectOnPage): string {
  if (name !== undefined || !isAspect(id)) return name ?? id;
  const keys = {
    story: 'aspectStory',
    acting: 'aspectActing',
    direction: 'aspectDirection',
    image: 'aspectImage',
    sound: 'aspectSound',
    themes: 'aspectThemes',
    verdict: 'aspectVerdict',
  } as const;
  return say(keys[id]);
}

/** The key of the aspect at that place: 1 to 9, and 0 for the tenth; none after. */
export const digitOf = (place: number): string => (place < 9 ? String(place + 1) : place === 9 ? '0' : '');
