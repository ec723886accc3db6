import { useEffect, useId, useState } from 'preact/hooks';
import { plural, t } from '../lib/i18n.ts';
import './saving-progress.css';

export interface SavingProgressProps {
  done: number;
  total: number;
  onStop: () => void;
}

/** What takes no longer than this (milliseconds) is over before anyone could read how far it is. */
const SOON = 1000;

/** How many of many are saved, and a way to stop. Shows only once it takes a while. */
export function SavingProgress({ done, total, onStop }: SavingProgressProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div class="saving-progress" data-part="saving-progress">
      <label for={id}>{plural('savingProgress', total, done)}</label>
      <progress id={id} value={done} max={total} />
      <button type="button" class="quiet" data-part="stop" onClick={onStop}>
        {t('savingStop')}
      </button>
    </div>
  );
}
