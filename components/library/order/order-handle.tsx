import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import { useEscape } from '../use-escape.ts';
import type { Order } from './use-order.ts';
import './order.css';

export interface OrderHandleProps {
  order: Order;
  id: string;
  /** The row's place, from 0. */
  place: number;
}

/**
 * What a row is moved by: dragged; by Alt and the arrows, Home or End; or, pressed, by a menu. It keeps the keyboard's
 * place when its row goes elsewhere.
 */
export function OrderHandle({ order, id, place }: OrderHandleProps) {
  const menu = useId();
  const handle = useRef<HTMLButtonElement>(null);
  const followsRef = useRef(false);
  const [open, setOpen] = useState(false);
  const name = order.items[place]?.name ?? '';
  const last = order.items.length - 1;

  // An element that is moved within the page loses the keyboard.
  useLayoutEffect(() => {
    if (!followsRef.current) return;
    followsRef.current = false;
    handle.current?.focus({ preventScroll: true });
    handle.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const go = (to: number) => {
    followsRef.current = to !== place;
    setOpen(false);
    handle.current?.focus();
    order.move(id, to);
  };
  const press = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const places = new Map([
      ['ArrowUp', place - 1],
      ['ArrowDown', place + 1],
      ['Home', 0],
      ['End', last],
    ]);
    const to = places.get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      <button
        {...order.grab(id)}
        ref={handle}
        type="button"
        class="quiet order-handle"
        data-part="order-handle"
        aria-expanded={open}
        aria-controls={menu}
        title={t('orderHint')}
        onKeyDown={press}
        onClick={() => setOpen(!open)}
      >
        <Icon name="grip" label={t('orderHandle', name, place + 1, last + 1)} />
      </button>
      {open && (
        <OrderMenu
          id={menu}
          place={place}
          last={last}
          onGo={go}
          onClose={() => {
            setOpen(false);
            handle.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface OrderMenuProps {
  id: string;
  place: number;
  last: number;
  onGo: (place: number) => void;
  onClose: () => void;
}

function OrderMenu({ id, place, last, onGo, onClose }: OrderMenuProps) {
  const form = useEscape<HTMLFormElement>(onClose);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.select(), []);
  const steps = [
    { name: 'orderTop', to: 0, off: place === 0 },
    { name: 'orderUp', to: place - 1, off: place === 0 },
    { name: 'orderDown', to: place + 1, off: place === last },
    { name: 'orderBottom', to: last, off: place === last },
  ] as const;
  return (
    <form
      ref={form}
      id={id}
      class="order-menu"
      data-part="order-menu"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const to = Number(first.current?.value);
        if (Number.isInteger(to) && to > 0) onGo(Math.min(to - 1, last));
      }}
    >
      <label>
        {t('orderTo')}
        <input
          ref={first}
          type="number"
          data-part="order-place"
          min={1}
          max={last + 1}
          defaultValue={String(place + 1)}
        />
      </label>
      <button type="submit" data-part="order-go">
        {t('orderGo')}
      </button>
      {steps.map(({ name, to, off }) => (
        <button key={name} type="button" data-part={name} disabled={off} onClick={() => onGo(to)}>
          {t(name)}
        </button>
      ))}
    </form>
  );
}
