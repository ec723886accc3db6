import { useState } from 'preact/hooks';
import { plural } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import type { Draft } from '../../lib/library/draft.ts';
import type { SaveContext } from '../../lib/library/plan-save.ts';
import { saveMany } from '../../lib/library/save-many.ts';
import { draftOfListed, type Pickable } from '../../lib/listed-draft.ts';
import type { useAttempts } from './use-attempts.ts';

/** Many that are being saved: how many are, of how many. */
interface Batch {
  done: number;
  total: number;
  stop: () => void;
}

/** Which reviews of a page's list are saved (by their addresses), and saving those that were picked. */
export function useListed(library: Library, atFirst: Set<string>, attempts: ReturnType<typeof useAttempts>) {
  const { attempt, tell, wayBack, close } = attempts;
  const [savedListed, setSavedListed] = useState(atFirst);
  const [batch, setBatch] = useState<Batch>();

  const mark = (addresses: string[], saved: boolean) =>
    setSavedListed((before) => {
      const others = [...before].filter((address) => !addresses.includes(address));
      return new Set(saved ? [...others, ...addresses] : others);
    });

  const saveListed = (
    picked: Pickable[],
    film: { draft: Draft; context: SaveContext; onSaved: () => void },
  ) =>
    attempt(async () => {
      const stopping = new AbortController();
      const total = picked.length;
      const onProgress = (done: number) => setBatch({ done, total, stop: () => stopping.abort() });
      const drafts = picked.map((entry) => draftOfListed(film.draft, entry));
      close();
      onProgress(0);
      try {
        const options = { onProgress, signal: stopping.signal };
        const result = await saveMany(library, drafts, film.context, options);
        const addresses = picked.slice(0, result.reviews.length).map(({ address }) => address);
        // Those that were saved before something went wrong stay saved, and can be undone.
        if (addresses.length > 0) {
          mark(addresses, true);
          tell(
            addresses.length === total
              ? plural('doneListed', total)
              : plural('doneListedSome', total, addresses.length),
            wayBack([result.undo], () => mark(addresses, false)),
          );
          film.onSaved();
        }
        if (result.failure) throw result.failure;
      } finally {
        setBatch(undefined);
      }
    });
  return { savedListed, batch, saveListed };
}
