import { isColour } from '../../../lib/aspects/palette.ts';
import { aspectStyle } from '../../aspect-name.ts';
import './colour-dot.css';

/** The colour that a tag or an outlet has, beside its name; nothing without one. */
export function ColourDot({ colour }: { colour: string | undefined }) {
  return isColour(colour) ? (
    <span class="colour-dot" style={aspectStyle(colour)} data-colour={colour} />
  ) : null;
}
