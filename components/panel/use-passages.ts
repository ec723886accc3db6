import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { listAspects } from '../../lib/library/aspects.ts';
import type { Library } from '../../lib/library/db.ts';
import type { Undo } from '../../lib/library/journal.ts';
import { passagesOfOthers, savedOnPage } from '../../lib/library/passages.ts';
import { undo } from '../../lib/library/undo.ts';
import { bringMarks } from '../../lib/marking/hand-out.ts';
import type { PanelPage } from '../../lib/panel-page.ts';
import { sure } from '../../lib/reading/model.ts';
import { failureOf } from '../failure.ts';
import { useLive } from '../use-live.ts';

/** What was just done, and the way back. */
interface Done {
  message: string;
  at: number;
  back?: Undo;
}

/** What the library knows of a page: its review, its passages, what other critics said, all aspects. Live. */
async function gather(library: Library, keys: readonly string[]) {
  const saved = await savedOnPage(library, keys);
  const aspects = await listAspects(library);
  const watch = saved && (await library.watchlist.get(saved.film.id));
  const others = saved ? await passagesOfOthers(library, saved.film, saved.review.id) : new Map();
  return { saved, aspects, others, watch: watch?.deleted === undefined ? watch : undefined };
}

/** How passages look on their page depends on these. */
const drawn = ({ saved, aspects }: Awaited<ReturnType<typeof gather>>) =>
  JSON.stringify([
    aspects,
    (saved?.passages ?? []).map(({ id, aspect, spoiler, selectors }) => [id, aspect, spoiler, selectors]),
  ]);

/** A page's passages as they are, and everything that can be done with them. The page is kept up with the library. */
export function usePassages(library: Library, page: PanelPage) {
  const { tab, keys, reading } = page;
  const address = keys.join(' ');
  const live = useLive(useCallback(() => gather(library, address.split(' ')), [library, address]));
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<string>();
  /** Whether the page had marks: those that are gone go from it too. */
  const hadRef = useRef(false);

  const value = live.state === 'ready' && !live.stale ? live.value : undefined;
  const look = value && drawn(value);
  const has = (value?.saved?.passages.length ?? 0) > 0;
  const canonical = reading && sure(reading, 'canonicalUrl');
  useEffect(() => {
    if (look === undefined) return;
    const page = { tabId: tab.id, url: tab.url, canonical };
    // A page that may not be touched keeps its marks until it is opened again.
    bringMarks(library, page, hadRef.current).catch(() => undefined);
    hadRef.current = has;
  }, [library, tab.id, tab.url, canonical, look, has]);

  /** Does something, and offers the way back under that message; without one, silently. */
  async function act(work: () => Promise<Undo | undefined>, message?: string): Promise<void> {
    try {
      const back = await work();
      setFailure(undefined);
      if (message !== undefined) setDone({ message, at: Date.now(), ...(back && { back }) });
    } catch (error) {
      setFailure(failureOf(error).text ?? t('saveFailedUnknown'));
    }
  }
  const takeBack = (back: Undo) =>
    act(async () => {
      await undo(library, back);
      return undefined;
    }, t('doneUndone'));

  return { live, act, takeBack, done, failure, close: () => setDone(undefined) };
}

export type Act = ReturnType<typeof usePassages>['act'];
