import { useId } from 'preact/hooks';
import { type Colour, isColour, PALETTE } from '../../../lib/aspects/palette.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { t } from '../../../lib/i18n.ts';
import { aspectStyle } from '../../aspect-name.ts';
import './colour-picker.css';

const names = {
  violet: 'colourViolet',
  slate: 'colourSlate',
  blue: 'colourBlue',
  green: 'colourGreen',
  plum: 'colourPlum',
  red: 'colourRed',
  teal: 'colourTeal',
  rose: 'colourRose',
  olive: 'colourOlive',
  amber: 'colourAmber',
} as const satisfies Record<Colour, MessageKey>;

const colours = Object.keys(PALETTE).filter(isColour);

/** One of the palette's colours, or none; `always` one. */
export function ColourPicker(props: {
  value: Colour | undefined;
  onChange: (colour: Colour | undefined) => void;
  always?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="colour-picker" data-part="colour">
      <legend class="unseen">{t('colour')}</legend>
      {!props.always && (
        <label title={t('colourNone')}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value=""
            aria-label={t('colourNone')}
            checked={props.value === undefined}
            onChange={() => props.onChange(undefined)}
          />
          <span class="colour-swatch none" />
        </label>
      )}
      {colours.map((colour) => (
        <label key={colour} title={t(names[colour])} style={aspectStyle(colour)}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value={colour}
            aria-label={t(names[colour])}
            checked={props.value === colour}
            onChange={() => props.onChange(colour)}
          />
          <span class="colour-swatch" />
        </label>
      ))}
    </fieldset>
  );
}
