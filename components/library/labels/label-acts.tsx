import { useRef, useState } from 'preact/hooks';
import type { Colour } from '../../../lib/aspects/palette.ts';
import { t } from '../../../lib/i18n.ts';
import type { ManyOptions } from '../../../lib/library/change-many.ts';
import { hold } from '../../hold.ts';
import { Icon } from '../../icon.tsx';
import { SavingProgress } from '../../saving-progress.tsx';
import { ColourPicker } from './colour-picker.tsx';
import { RenameForm } from './rename-form.tsx';
import './label-acts.css';

export interface LabelActsProps {
  /** What it is called now. */
  name: string;
  longest: number;
  /** Names there are: to offer, and to say when renaming would merge. */
  others: readonly string[];
  colour: Colour | undefined;
  onRename: (name: string, options: ManyOptions) => Promise<unknown>;
  onColour: (colour: Colour | undefined) => void;
  /** Where it can be deleted. */
  onDelete?: (options: ManyOptions) => Promise<unknown>;
}

/** What can be done with a name that many reviews carry: another name, which may be one there is; a colour; away with it. */
export function LabelActs({ name, longest, others, colour, onRename, onColour, onDelete }: LabelActsProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number; stop: AbortController }>();

  const run = async (work: (options: ManyOptions) => Promise<unknown>) => {
    if (progress) return;
    const stop = new AbortController();
    setProgress({ done: 0, total: 0, stop });
    const onProgress = (done: number, total: number) => setProgress({ done, total, stop });
    const release = hold();
    try {
      await work({ signal: stop.signal, onProgress });
    } finally {
      release();
      setProgress(undefined);
      setOpen(false);
    }
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const rename = (to: string) => void run((options) => onRename(to, options));
  return (
    <div class="label-acts">
      <div class="label-acts-line">
        <button
          ref={button}
          type="button"
          data-part="rename"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="edit" />
          {t('labelRename')}
        </button>
        {onDelete && (
          <button type="button" data-part="delete" onClick={() => void run(onDelete)}>
            <Icon name="delete" />
            {t('labelDelete')}
          </button>
        )}
        <ColourPicker value={colour} onChange={onColour} />
      </div>
      {open && <RenameForm name={name} longest={longest} others={others} onName={rename} onCancel={close} />}
      {progress && (
        <SavingProgress
          done={progress.done}
          total={Math.max(progress.total, 1)}
          onStop={() => progress.stop.abort()}
        />
      )}
    </div>
  );
}
