import { isAspect } from '../lib/aspects/aspects.ts';
import { type Colour, PALETTE } from '../lib/aspects/palette.ts';
import { t } from '../lib/i18n.ts';

/** An aspect's name in the reader's language; own aspects bring theirs. */
export function aspectName({ id, name }: { id: string; name?: string }): string {
  if (name !== undefined || !isAspect(id)) return name ?? id;
  switch (id) {
    case 'story':
      return t('aspectStory');
    case 'acting':
      return t('aspectActing');
    case 'direction':
      return t('aspectDirection');
    case 'image':
      return t('aspectImage');
    case 'sound':
      return t('aspectSound');
    case 'themes':
      return t('aspectThemes');
    case 'verdict':
      return t('aspectVerdict');
  }
}

/** A colour of the palette as a custom property, on paper and by night. */
export const aspectStyle = (colour: Colour) => ({
  '--aspect': `light-dark(${PALETTE[colour].light}, ${PALETTE[colour].dark})`,
});
