import { useRef, useState } from 'preact/hooks';
import type { Clipping } from '../lib/clipping.ts';
import { plural, t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import type { Prepared } from '../lib/library/draft.ts';
import { prepare } from '../lib/library/prepare.ts';
import { deleteReviews, saveReview, type Undo, undo } from '../lib/library/save.ts';
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

  const saveListed = (picked: Pickable[]) =>
    attempt(async () => {
      const undone: Undo[] = [];
      const urls: string[] = [];
      const mark = (saved: boolean) =>
        setSavedListed((before) => {
          const others = [...before].filter((url) => !urls.includes(url));
          return new Set(saved ? [...others, ...urls] : others);
        });
      try {
        for (const listed of picked) {
          const draft = draftOfListed(now.current.draft, listed);
          const result = await saveReview(library, draft, context(now.current.prepared));
          undone.push(result.undo);
          urls.push(listed.url);
        }
      } finally {
        // Those that were saved before something went wrong stay saved, and can be undone.
        if (urls.length > 0) {
          mark(true);
          tell(
            plural('doneListed', urls.length),
            wayBack(undone, () => mark(false)),
          );
          void refreshOthers();
        }
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
    round,
    edited: Object.keys(texts).length > 0 || !sameDraft(draft, prepared.draft),
    change,
    keepText,
    discard,
    save,
    remove,
    saveListed,
    close: () => setDone(undefined),
  };
}
