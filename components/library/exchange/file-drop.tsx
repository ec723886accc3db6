import { useRef, useState } from 'preact/hooks';
import type { Source } from '../../../lib/exchange/open.ts';
import { t } from '../../../lib/i18n.ts';
import { Icon } from '../../icon.tsx';
import { droppedFiles } from './dropped-files.ts';
import { PasteField } from './paste-field.tsx';
import './file-drop.css';

/** Hands files over: dropped, folders too, chosen, or pasted as text. */
export function FileDrop({ disabled, onFiles }: { disabled: boolean; onFiles: (files: Source[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const hand = (files: Source[]) => files.length > 0 && onFiles(files);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(hand);
  };
  return (
    <div
      class="file-drop"
      data-part="file-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('importDrop')}</p>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        data-part="import-files"
        aria-label={t('importChoose')}
        onChange={({ currentTarget }) => {
          hand([...(currentTarget.files ?? [])].map((blob) => ({ name: blob.name, blob })));
          currentTarget.value = '';
        }}
      />
      <div class="file-drop-acts">
        <button
          type="button"
          class="primary"
          data-part="import-choose"
          disabled={disabled}
          onClick={() => field.current?.click()}
        >
          <Icon name="add" />
          {t('importChoose')}
        </button>
        <button
          type="button"
          data-part="import-paste"
          disabled={disabled}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {t('importPaste')}
        </button>
      </div>
      {pasting && <PasteField disabled={disabled} onText={(text) => hand([pasted(text)])} />}
    </div>
  );
}

function pasted(text: string): Source {
  return { name: '', blob: new Blob([text], { type: 'text/plain' }) };
}
