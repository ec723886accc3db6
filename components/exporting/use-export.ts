import { useRef, useState } from 'preact/hooks';
import { dated } from '../../lib/dated.ts';
import type { OutForm, OutText, RecordsForm } from '../../lib/exchange/form.ts';
import { t } from '../../lib/i18n.ts';
import { listAspects } from '../../lib/library/aspects.ts';
import type { Library } from '../../lib/library/db.ts';
import { allRecords, chosenRecords } from '../../lib/library/export.ts';
import { entriesOf } from '../../lib/library/exporting/entries.ts';
import { chosenOf, type Scope } from '../../lib/library/exporting/scope.ts';
import { writtenFile } from '../../lib/library/exporting/written.ts';
import { setting } from '../../lib/settings.ts';
import { aspectName } from '../aspect-name.ts';
import { saveFile } from './save-file.ts';

/** What is to go out, and what it is called. */
export interface Taken {
  scope: Scope;
  /** "Red Rooms", "Watchlist": the title of pages. */
  title: string;
}

/** What the reader chose of how it goes out. */
export interface ExportChoice {
  form: OutForm | RecordsForm;
  spoilers: boolean;
  notes: 'film' | 'review';
}

/** How far a file is. */
export type Exporting =
  | { state: 'idle' }
  | { state: 'working'; done: number; total: number }
  | { state: 'done'; name: string }
  | { state: 'empty' }
  | { state: 'failed'; error: unknown };

/** Writes files for the reader to keep, with progress, and the way to stop. */
export function useExport(library: Library): {
  exporting: Exporting;
  takeOut: (taken: () => Promise<Taken>, choice: ExportChoice) => Promise<void>;
  stop: () => void;
} {
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const workRef = useRef<AbortController>(undefined);

  const takeOut = async (taken: () => Promise<Taken>, choice: ExportChoice) => {
    if (exporting.state === 'working') return;
    const stopping = new AbortController();
    workRef.current = stopping;
    const onProgress = (done: number, total: number) => setExporting({ state: 'working', done, total });
    onProgress(0, 0);
    try {
      const { scope, title } = await taken();
      const file = await written(
        library,
        scope,
        { ...choice, title },
        { signal: stopping.signal, onProgress },
      );
      if (file) saveFile(file.name, [file.blob], file.blob.type);
      setExporting(file ? { state: 'done', name: file.name } : { state: 'empty' });
    } catch (error) {
      setExporting(stopping.signal.aborted ? { state: 'idle' } : { state: 'failed', error });
    }
  };
  return { exporting, takeOut, stop: () => workRef.current?.abort() };
}

async function written(
  library: Library,
  scope: Scope,
  { form, spoilers, notes, title }: ExportChoice & { title: string },
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
) {
  const now = new Date();
  const [chosen, aspects, film, review] = await Promise.all([
    chosenOf(library, scope),
    listAspects(library),
    setting('filmTemplate'),
    setting('reviewTemplate'),
  ]);
  const names = new Map(aspects.map((aspect) => [aspect.id, aspectName(aspect)]));
  const templates = { ...(film && { film }), ...(review && { review }) };
  const counted = async function* () {
    let done = 0;
    for await (const entry of entriesOf(library, chosen, (id) => names.get(id) ?? id)) {
      signal.throwIfAborted();
      if (done++ % 100 === 0) onProgress(done, chosen.films.length);
      yield entry;
    }
  };
  const options = {
    now: now.toISOString(),
    spoilers,
    notes,
    title,
    templates,
    language: t('languageTag'),
    say: (text: OutText) => t(`out_${text}`),
  };
  const parts =
    form.takes === 'records'
      ? form.write(
          scope.of === 'everything' ? await allRecords(library) : await chosenRecords(library, chosen),
          options,
        )
      : form.write(counted(), options);
  return writtenFile(form, parts, dated(`cutting-room-${form.id}`, now, 'zip'));
}
