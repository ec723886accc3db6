import { useId } from 'preact/hooks';
import { plural, t } from '../lib/i18n.ts';
import { isPickable } from '../lib/listed-draft.ts';
import type { ListedReview } from '../lib/reading/model.ts';
import { Icon } from './icon.tsx';
import { byline } from './other-critics.tsx';
import { ScoreChips } from './score-chip.tsx';
import './listed-reviews.css';

export interface ListedReviewsProps {
  listed: ListedReview[];
  /** Addresses that are saved already. */
  saved: Set<string>;
  /** Indexes of those picked. */
  picked: Set<number>;
  onPick: (change: (picked: Set<number>) => Set<number>) => void;
}

/** The reviews that a page lists, to pick from. Those saved already are marked and cannot be picked again. */
export function ListedReviews({ listed, saved, picked, onPick }: ListedReviewsProps) {
  const id = useId();
  const free = listed.flatMap((entry, index) => (isPickable(entry) && !saved.has(entry.url) ? [index] : []));
  const all = free.length > 0 && free.every((index) => picked.has(index));

  function toggle(index: number, on: boolean) {
    onPick((picked) => {
      const next = new Set(picked);
      if (on) next.add(index);
      else next.delete(index);
      return next;
    });
  }

  return (
    <section class="listed" aria-labelledby={`${id}-heading`}>
      <div class="listed-head">
        <h2 id={`${id}-heading`}>{plural('listedHeading', listed.length)}</h2>
        {free.length > 1 && (
          <button type="button" class="quiet" onClick={() => onPick(() => new Set(all ? [] : free))}>
            {t(all ? 'listedPickNone' : 'listedPickAll')}
          </button>
        )}
      </div>
      <ul data-part="listed">
        {listed.map((entry, index) => {
          const known = entry.url !== undefined && saved.has(entry.url);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- an entry is its place on the page
            <li key={index} data-part="listed-item" data-url={entry.url} data-saved={known}>
              <label>
                <input
                  type="checkbox"
                  checked={picked.has(index)}
                  disabled={known || !isPickable(entry)}
                  onChange={(event) => toggle(index, event.currentTarget.checked)}
                />
                <span class="listed-what">
                  <span class="listed-by">
                    {byline(entry.critics ?? [], entry.outlet ?? '')}
                    {known && (
                      <span class="listed-saved">
                        <Icon name="check" />
                        {t('listedSaved')}
                      </span>
                    )}
                  </span>
                  {entry.scores.length > 0 && <ScoreChips scores={entry.scores} />}
                  {entry.quote && <q>{entry.quote}</q>}
                  {!isPickable(entry) && <span class="caption">{t('listedNoAddress')}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
