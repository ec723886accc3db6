import type { TargetedEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clipping } from '../lib/clipping.ts';
import { t } from '../lib/i18n.ts';
import type { Library } from '../lib/library/db.ts';
import { isPickable, type Pickable } from '../lib/listed-draft.ts';
import { Card } from './card.tsx';
import { useClipping } from './clipping/use-clipping.ts';
import { FilmFields } from './film-fields.tsx';
import { KeepFields } from './keep-fields.tsx';
import { KeptTexts } from './kept-text.ts';
import { ListedReviews } from './listed-reviews.tsx';
import { OtherCritics } from './other-critics.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { PopupNotes } from './popup-notes.tsx';
import { RecentClips } from './recent-clips.tsx';
import './popup.css';

/** The popup: one page's card, or the list of a page that has many. Enter saves, from the moment it opens. */
export function Popup({ library, opened }: { library: Library; opened: Clipping }) {
  const clipping = useClipping(library, opened);
  const { prepared, draft, edited, failure } = clipping;
  const { listed } = opened;
  const [picking, setPicking] = useState(listed.length > 0 && !prepared.saved);
  const [picked, setPicked] = useState<Set<number>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const main = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // What is wanted first: to pick from a list, to name the film where none was read, else to save.
    const wanted = picking
      ? '[data-part="listed"] input:enabled'
      : '[data-part="film-title"]:placeholder-shown';
    (form.current?.querySelector<HTMLElement>(wanted) ?? main.current)?.focus();
  }, [picking]);
  useLayoutEffect(() => {
    const gone = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', press, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  useEffect(() => {
    performance.mark('card-filled');
  }, []);

  /** Those picked that are not saved yet: an undo gives them back, a failure leaves the rest. */
  const chosen = listed.filter(
    (entry, index): entry is Pickable =>
      picked.has(index) && isPickable(entry) && !clipping.savedListed.has(entry.address),
  );
  /** There is nothing to save. */
  const idle = picking ? chosen.length === 0 : prepared.saved !== undefined && !edited;
  const saved = idle && (!picking || clipping.done?.back !== undefined);
  const state = failure ? 'error' : saved ? 'saved' : 'ready';

  const nothing = !picking && !prepared.saved && opened.page.reading?.decision.value !== 'review';

  async function send(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    if (idle || clipping.batch) return undefined;
    // Leaving a field hands on what is half typed in it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const wrong =
      form.current?.checkValidity() === false && form.current.querySelector(':invalid:not(fieldset)');
    if (wrong instanceof HTMLElement) return wrong.focus();
    main.current?.focus();
    if (!picking) return clipping.save();
    return clipping.saveListed(chosen);
  }
  return (
    <main data-state={state}>
      <h1 class="unseen">{t(picking ? 'popupHeadingListed' : 'popupHeading')}</h1>
      <KeptTexts value={{ texts: clipping.texts, keep: clipping.keepText }}>
        <form ref={form} noValidate onSubmit={(event) => void send(event)}>
          <PopupNotes library={library} page={opened.page} picking={picking} clipping={clipping} />
          <div class="popup-body" key={clipping.round}>
            {picking ? (
              <>
                <FilmFields draft={draft} faults={failure?.faults ?? {}} onChange={clipping.change} />
                <ListedReviews
                  listed={listed}
                  saved={clipping.savedListed}
                  picked={picked}
                  onPick={(change) => {
                    setPicked(change);
                    clipping.close();
                  }}
                />
                <KeepFields draft={draft} known={opened.known} onChange={clipping.change} />
                <button type="button" class="quiet by-hand" onClick={() => setPicking(false)}>
                  {t('listedByHand')}
                </button>
              </>
            ) : (
              <Card
                draft={draft}
                offered={prepared.offered}
                known={opened.known}
                faults={failure?.faults ?? {}}
                onChange={clipping.change}
              />
            )}
            <OtherCritics draft={draft} others={prepared.others} />
            <RecentClips library={library} open={nothing} />
          </div>
          <PopupFoot
            clipping={clipping}
            main={main}
            idle={idle}
            picked={picking ? chosen.length : undefined}
            library={library}
            page={opened.page}
          />
        </form>
      </KeptTexts>
    </main>
  );
}
