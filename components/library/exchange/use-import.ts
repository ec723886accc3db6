import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadOptions } from '../../../lib/exchange/form.ts';
import type { Opened, Source } from '../../../lib/exchange/open.ts';
import { FileProblem, type Problem } from '../../../lib/exchange/problem.ts';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { beginImport, openSources, workOnImports } from '../../../lib/library/importing/imports.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';
import { type Preview, previewImport } from '../../../lib/library/importing/preview.ts';

/** Files by name, and what has to be known to read each. */
export type FileOptions = Record<string, ReadOptions>;

/** How far the reader is with files that are to come in. */
export type Importing =
  | { step: 'waiting'; problem?: Problem & { file: string }; failure?: unknown }
  | { step: 'looking'; names: string[]; rows: number }
  | { step: 'shown'; sources: Source[]; files: Opened[]; options: FileOptions; preview: Preview };

export interface ImportSteps {
  importing: Importing;
  look: (sources: Source[], options?: FileOptions) => void;
  bringIn: (choice: Choice) => Promise<void>;
  leave: () => void;
}

/** Takes files from being handed over, over being looked at, to being brought in. Looking changes nothing. */
export function useImport(library: Library): ImportSteps {
  const [importing, setImporting] = useState<Importing>({ step: 'waiting' });
  const lookingRef = useRef(new AbortController());
  useEffect(() => () => lookingRef.current.abort(), []);

  const look = useCallback(
    (sources: Source[], options: FileOptions = {}) => {
      lookingRef.current.abort();
      const looking = new AbortController();
      lookingRef.current = looking;
      const tell = (next: Importing) => looking.signal.aborted || setImporting(next);
      const names = sources.map(({ name }) => name || t('importPasted'));
      tell({ step: 'looking', names, rows: 0 });
      lookAt(library, sources, options, looking.signal, (rows) =>
        tell({ step: 'looking', names, rows }),
      ).then(
        (seen) => tell({ step: 'shown', sources, options, ...seen }),
        (error: unknown) => tell(failed(error, names)),
      );
    },
    [library],
  );

  const leave = useCallback(() => {
    lookingRef.current.abort();
    setImporting({ step: 'waiting' });
  }, []);

  const bringIn = async (choice: Choice) => {
    if (importing.step !== 'shown') return;
    const { sources, files, options, preview } = importing;
    setImporting({ step: 'waiting' });
    const forms = [...new Set(files.flatMap(({ form }) => form?.id ?? []))];
    try {
      await beginImport(library, sources, {
        options,
        choice,
        forms,
        liked: t('importLiked'),
        rows: preview.rows.length,
      });
      await workOnImports(library);
    } catch (failure) {
      setImporting({ step: 'waiting', failure });
    }
  };
  return { importing, look, bringIn, leave };
}

async function lookAt(
  library: Library,
  sources: Source[],
  options: FileOptions,
  signal: AbortSignal,
  onProgress: (rows: number) => void,
): Promise<{ files: Opened[]; preview: Preview }> {
  const files = await openSources(sources);
  const liked = t('importLiked');
  return { files, preview: await previewImport(library, files, { options, liked, signal, onProgress }) };
}

function failed(error: unknown, [name = '']: string[]): Importing {
  if (!(error instanceof FileProblem)) return { step: 'waiting', failure: error };
  return { step: 'waiting', problem: { ...error.problem, file: error.file ?? name } };
}
