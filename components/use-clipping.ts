import { useRef, useState } from 'preact/hooks';
import type { Clipping } from '../lib/clipping.ts';
import { keepRead, readCopy } from '../lib/copy-tab.ts';
import { plural, t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import type { Draft, Prepared } from '../lib/library/draft.ts';
import { prepare } from '../lib/library/prepare.ts';
import { deleteReviews, saveReview, type Undo, undo } from '../lib/library/save.ts';
import { saveMany } from '../lib/library/save-many.ts';
import { type ChangedSince, settleChange } from '../lib/library/seen.ts';
import { draftOfListed, type Pickable } from '../lib/listed-draft.ts';
import { showNoticed, showSaved } from '../lib/toolbar.ts';
import { forgetUnsaved, keepUnsaved } from '../lib/unsaved.ts';
import { changed, type DraftChange, sameDraft } from './draft-change.ts';
import { type Failure, failureOf } from './failure.ts';

/** What was just done, and the way back. */
export interface Done {
  message: string;
  /** When: the same thing done twice is told twice. */
  at: number;
  back?: () => Promise<void>;
}

/** Many that are being saved: how many are, of how many. */
interface Batch {
  done: number;
  total: number;
  stop: () => void;
}

/** The card's state, and everything that can be done with it. What is typed is kept until it is saved or given up. */
export function useClipping(library: Library, opened: Clipping) {
  const { page, unsaved } = opened;
  const { reading, tab } = page;
  const [prepared, setPrepared] = useState(opened.prepared);
  const [draft, setDraft] = useState(unsaved?.draft ?? opened.prepared.draft);
  const [texts, setTexts] = useState(unsaved?.texts ?? {});
  const [restored, setRestored] = useState(unsaved !== undefined);
  const [savedListed, setSavedListed] = useState(opened.savedListed);
  const [failure, setFailure] = useState<Failure | undefined>(
    opened.failure ? failureOf(opened.failure) : undefined,
  );
  const [done, setDone] = useState<Done>();
  const [batch, setBatch] = useState<Batch>();
  const tell = (message: string, back?: Done['back']) =>
    setDone({ message, at: Date.now(), ...(back && { back }) });
  /** Grows when the fields are to forget what stands in them. */
  const [round, setRound] = useState(0);
  // What is now, for handlers that run one after the other before anything is drawn again.
  const now = useRef({ prepared, draft, texts, busy: false });

  function keep() {
    const { prepared, draft, texts } = now.current;
    const clean = sameDraft(draft, prepared.draft) && Object.keys(texts).length === 0;
    // Without storage a closed popup forgets; the card itself is none the worse.
    (clean ? forgetUnsaved(tab.url) : keepUnsaved(tab.url, { draft, texts })).catch(() => undefined);
  }
  function hold(next: Prepared) {
    now.current.prepared = next;
    setPrepared(next);
    keep();
  }
  function change(fields: DraftChange) {
    now.current.draft = changed(now.current.draft, fields);
    setDraft(now.current.draft);
    setFailure(undefined);
    keep();
  }
  function keepText(field: string, text: string) {
    const { [field]: before, ...rest } = now.current.texts;
    if ((before ?? '') === text) return;
    now.current.texts = text === '' ? rest : { ...rest, [field]: text };
    setTexts(now.current.texts);
    keep();
  }
  function discard() {
    now.current.draft = now.current.prepared.draft;
    now.current.texts = {};
    setDraft(now.current.draft);
    setTexts({});
    setRestored(false);
    setFailure(undefined);
    setRound((round) => round + 1);
    keep();
  }
  /** One thing at a time; what goes wrong is told, and the typed text stays. */
  async function attempt(work: () => Promise<void>) {
    if (now.current.busy) return;
    now.current.busy = true;
    try {
      await work();
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      now.current.busy = false;
    }
  }
  function wayBack(undone: Undo[], then: () => void): () => Promise<void> {
    return () =>
      attempt(async () => {
        for (const step of undone.toReversed()) await undo(library, step);
        then();
        tell(t('doneUndone'));
      });
  }
  function showOnToolbar() {
    if (tab.id < 0) return;
    const decision = reading?.decision.value ?? 'none';
    const shown = now.current.prepared.saved
      ? showSaved(tab.id)
      : showNoticed(tab.id, { decision, listed: reading?.listed.length ?? 0 });
    shown.catch(() => undefined);
  }

  /** What the card was filled from. */
  const context = ({ film }: Prepared) => ({ ...(reading && { reading }), ...(film && { film: film.id }) });

  /** The film may have been corrected, and others saved: the other critics are those of the film that it is now. Nobody waits for it. */
  async function refreshOthers() {
    const fresh = await prepare(library, reading ?? tab).catch(() => undefined);
    if (fresh) hold({ ...now.current.prepared, others: fresh.others });
  }

  const save = () =>
    attempt(async () => {
      const { prepared: before, draft } = now.current;
      const shown = { ...context(before), ...(before.saved && { review: before.saved.id }) };
      const copying = readCopy(page);
      const result = await saveReview(library, draft, shown);
      hold({ ...before, draft, saved: result.review, film: result.film });
      setRestored(false);
      showOnToolbar();
      const back = wayBack([result.undo], () => {
        hold(before);
        showOnToolbar();
      });
      tell(t(result.created ? 'doneSaved' : 'doneChanged'), back);
      void refreshOthers();
      void keepRead(library, copying, result.review.id);
    });

  const remove = () =>
    attempt(async () => {
      const { prepared: before, draft } = now.current;
      if (!before.saved) return;
      const undone = await deleteReviews(library, [before.saved.id]);
      const { saved: _, ...rest } = before;
      hold({ ...rest, draft });
      showOnToolbar();
      const back = wayBack([undone], () => {
        hold(before);
        showOnToolbar();
      });
      tell(t('doneDeleted'), back);
    });

  /** Takes what the page says now into the saved review, or leaves it as it is. */
  const settle = (change: ChangedSince, take: boolean) =>
    attempt(async () => {
      const { prepared: before, draft } = now.current;
      if (!before.saved) return;
      const undone = await settleChange(library, before.saved.id, change, take);
      const saved = await library.reviews.get(before.saved.id);
      const taken = {
        ...(take && change.headline && { headline: change.headline.now }),
        ...(take && change.scores && { scores: change.scores.now }),
      };
      const show = (prepared: Prepared, draft: Draft) => {
        now.current.draft = draft;
        setDraft(draft);
        setRound((round) => round + 1);
        hold(prepared);
      };
      show(
        { ...before, ...(saved && { saved }), draft: { ...before.draft, ...taken } },
        { ...draft, ...taken },
      );
      tell(
        t(take ? 'changedTaken' : 'changedKept'),
        wayBack([undone], () => show(before, draft)),
      );
    });

  const saveListed = (picked: Pickable[]) =>
    attempt(async () => {
      const { draft, prepared } = now.current;
      const stopping = new AbortController();
      const total = picked.length;
      const onProgress = (done: number) => setBatch({ done, total, stop: () => stopping.abort() });
      const drafts = picked.map((entry) => draftOfListed(draft, entry));
      setDone(undefined);
      onProgress(0);
      try {
        const options = { onProgress, signal: stopping.signal };
        const {
          reviews,
          undo: undone,
          failure,
        } = await saveMany(library, drafts, context(prepared), options);
        const addresses = picked.slice(0, reviews.length).map(({ address }) => address);
        const mark = (saved: boolean) =>
          setSavedListed((before) => {
            const others = [...before].filter((address) => !addresses.includes(address));
            return new Set(saved ? [...others, ...addresses] : others);
          });
        // Those that were saved before something went wrong stay saved, and can be undone.
        if (addresses.length > 0) {
          mark(true);
          tell(
            addresses.length === total
              ? plural('doneListed', total)
              : plural('doneListedSome', total, addresses.length),
            wayBack([undone], () => mark(false)),
          );
          void refreshOthers();
        }
        if (failure) throw failure;
      } finally {
        setBatch(undefined);
      }
    });

  return {
    prepared,
    draft,
    texts,
    restored,
    savedListed,
    failure,
    done,
    batch,
    round,
    edited: Object.keys(texts).length > 0 || !sameDraft(draft, prepared.draft),
    change,
    keepText,
    discard,
    save,
    remove,
    saveListed,
    settle,
    close: () => setDone(undefined),
  };
}
