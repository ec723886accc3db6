import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import { Icon } from './icon.tsx';
import './toast.css';

export interface ToastProps {
  message: string;
  /** The way back, nearly always "Undo". */
  action?: { label: string; onAct: () => void };
  onClose: () => void;
}

/**
 * Says what was just done, and offers the way back. It stays until it is closed: nobody has to be quick.
 * The words come a moment after the live region, because screen readers say what changes in it, not what it came with.
 */
export function Toast({ message, action, onClose }: ToastProps) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(message), [message]);
  return (
    <div class="toast">
      <output>{said}</output>
      {action && (
        <button type="button" data-part="undo" onClick={action.onAct}>
          <Icon name="undo" />
          {action.label}
        </button>
      )}
      <button type="button" class="toast-close" onClick={onClose}>
        <Icon name="close" label={t('toastClose')} />
      </button>
    </div>
  );
}
