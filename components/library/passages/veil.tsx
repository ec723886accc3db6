import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';

/** Keeps what gives the plot away from sight until it is asked for. */
export function Veil({ veiled, children }: { veiled: boolean; children: ComponentChildren }) {
  const [lifted, setLifted] = useState(false);
  if (!veiled) return <>{children}</>;
  return (
    <>
      <button
        type="button"
        class="quiet veil"
        data-part="veil"
        aria-expanded={lifted}
        onClick={() => setLifted(!lifted)}
      >
        <Icon name="watch" />
        {t(lifted ? 'spoilerHide' : 'spoilerShow')}
      </button>
      {lifted && children}
    </>
  );
}
