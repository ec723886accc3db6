import { useId, useState } from 'preact/hooks';
import { plural, t } from '../../../../lib/i18n.ts';
import type { AspectChoice } from '../../../../lib/library/aspects.ts';
import { changeAspect } from '../../../../lib/library/change-aspects.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { aspectName, aspectStyle } from '../../../aspect-name.ts';
import { Icon } from '../../../icon.tsx';
import { ColourPicker } from '../../labels/colour-picker.tsx';
import { OrderHandle } from '../../order/order-handle.tsx';
import { orderRow } from '../../order/order-row.ts';
import type { Order } from '../../order/use-order.ts';
import { passagesAddress } from '../../passages/address.ts';
import type { Act } from '../../use-acting.tsx';
import { AspectName } from './aspect-name-field.tsx';

export interface AspectRowProps {
  library: Library;
  aspect: AspectChoice;
  /** What the others are called. */
  others: readonly string[];
  /** Passages on it. */
  count: number;
  place: number;
  order: Order;
  act: Act;
}

/** One aspect: its place, its colour, its name, the way to its passages. */
export function AspectRow({ library, aspect, others, count, place, order, act }: AspectRowProps) {
  const picker = useId();
  const [picking, setPicking] = useState(false);
  const { id, colour } = aspect;
  const name = aspectName(aspect);
  const change = (to: Parameters<typeof changeAspect>[2], done = t('doneChanged')) =>
    void act(() => changeAspect(library, id, to), done);
  return (
    <li data-part="aspect-row" data-id={id} {...orderRow(order, id, place)}>
      <OrderHandle order={order} id={id} place={place} />
      <button
        type="button"
        class="quiet"
        data-part="aspect-colour"
        style={aspectStyle(colour)}
        aria-expanded={picking}
        aria-controls={picker}
        aria-label={t('aspectColour', name)}
        title={t('aspectColour', name)}
        onClick={() => setPicking(!picking)}
      >
        <span class="colour-swatch" />
      </button>
      <AspectName aspect={aspect} others={others} onName={(to) => change({ name: to })} />
      {count > 0 && (
        <a class="figures" href={passagesAddress.hash({ aspect: id })}>
          {plural('countPassages', count)}
        </a>
      )}
      <button
        type="button"
        class="quiet"
        data-part="aspect-remove"
        title={t('aspectRemove', name)}
        disabled={order.items.length === 1}
        onClick={() => change({ removed: true }, t('aspectRemoved', name))}
      >
        <Icon name="close" label={t('aspectRemove', name)} />
      </button>
      <div id={picker} class="aspect-colours" hidden={!picking}>
        {picking && <ColourPicker value={colour} onChange={(to) => to && change({ colour: to })} always />}
      </div>
    </li>
  );
}
