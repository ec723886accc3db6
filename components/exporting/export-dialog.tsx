import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { Icon } from '../icon.tsx';
import { ExportForm } from './export-form.tsx';
import type { Taken } from './use-export.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  library: Library;
  /** What the button says: "Export this film". */
  label: string;
  taken: () => Promise<Taken>;
}

/** A button that opens the choice of forms for what it stands beside. */
export function ExportDialog({ library, label, taken }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const heading = useId();
  return (
    <>
      <button
        type="button"
        data-part="export-choose"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <Icon name="export" />
        {label}
      </button>
      <dialog ref={dialog} class="export-dialog" aria-labelledby={heading} onClose={() => setOpen(false)}>
        <header>
          <h2 id={heading}>{label}</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            <Icon name="close" label={t('toastClose')} />
          </button>
        </header>
        {open && <ExportForm library={library} taken={taken} />}
      </dialog>
    </>
  );
}
