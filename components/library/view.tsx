import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { Failure } from './failure.tsx';
import { usePlace, type Visit } from './use-place.ts';
import './view.css';

export interface ViewProps {
  /** The view's name, as its addresses begin. */
  name: string;
  /** What the view shows: the window's name. */
  title: string;
  state: 'loading' | 'ready' | 'error';
  /** Whether what is shown is still that of the address before. */
  stale?: boolean;
  error?: unknown;
  visit: Visit;
  children?: ComponentChildren;
}

/** The main part of the page, the same for every view: waiting, failing, and being arrived at. */
export function View({ name, title, state, stale = false, error, visit, children }: ViewProps) {
  const main = useRef<HTMLElement>(null);
  usePlace(main, t('libraryWindowTitle', title), state === 'ready' && !stale, visit);
  return (
    <main
      ref={main}
      class="view"
      tabIndex={-1}
      data-view={name}
      data-state={state}
      aria-busy={state === 'loading'}
    >
      {state === 'error' ? <Failure error={error} /> : children}
      {state === 'loading' && <p class="view-waiting">{t('libraryWaiting')}</p>}
    </main>
  );
}
