import { useRef, useState } from 'preact/hooks';
import type { Clipping } from '../../lib/clipping.ts';
import type { Draft, Prepared } from '../../lib/library/draft.ts';
import { forgetUnsaved, keepUnsaved } from '../../lib/unsaved.ts';
import { changed, type DraftChange, sameDraft } from '../draft-change.ts';

/** What the card is filled with, and what is typed in it, kept until it is saved or given up. */
export function useDraft({ page, unsaved, prepared: atFirst }: Clipping) {
  const { url } = page.tab;
  const [prepared, setPrepared] = useState(atFirst);
  const [draft, setDraft] = useState(unsaved?.draft ?? atFirst.draft);
  const [texts, setTexts] = useState(unsaved?.texts ?? {});
  const [restored, setRestored] = useState(unsaved !== undefined);
  /** Grows when the fields are to forget what stands in them. */
  const [round, setRound] = useState(0);
  // What is now, for handlers that run one after the other before anything is drawn again.
  const now = useRef({ prepared, draft, texts });

  function keep() {
    const { prepared, draft, texts } = now.current;
    const clean = sameDraft(draft, prepared.draft) && Object.keys(texts).length === 0;
    // Without storage a closed popup forgets; the card itself is none the worse.
    (clean ? forgetUnsaved(url) : keepUnsaved(url, { draft, texts })).catch(() => undefined);
  }
  function hold(next: Prepared) {
    now.current.prepared = next;
    setPrepared(next);
    keep();
  }
  function setBoth(draft: Draft, texts: Record<string, string>) {
    now.current.draft = draft;
    now.current.texts = texts;
    setDraft(draft);
    setTexts(texts);
  }
  return {
    prepared,
    draft,
    texts,
    restored,
    round,
    edited: Object.keys(texts).length > 0 || !sameDraft(draft, prepared.draft),
    /** What is held and typed in this moment, before it is drawn. */
    now: () => now.current,
    hold,
    /** Nothing unsaved is left of what was typed before the popup was closed. */
    settled: () => setRestored(false),
    change(fields: DraftChange) {
      now.current.draft = changed(now.current.draft, fields);
      setDraft(now.current.draft);
      keep();
    },
    keepText(field: string, text: string) {
      const { [field]: before, ...rest } = now.current.texts;
      if ((before ?? '') === text) return;
      now.current.texts = text === '' ? rest : { ...rest, [field]: text };
      setTexts(now.current.texts);
      keep();
    },
    discard() {
      setBoth(now.current.prepared.draft, {});
      setRestored(false);
      setRound((round) => round + 1);
      keep();
    },
    /** Fills the card anew. */
    show(prepared: Prepared, draft: Draft) {
      setBoth(draft, now.current.texts);
      setRound((round) => round + 1);
      hold(prepared);
    },
  };
}
