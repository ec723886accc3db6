import type { TargetedKeyboardEvent } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../lib/i18n.ts';
import { isPickable, type ListedEntry } from '../lib/listed-draft.ts';
import { LONG, matching } from './listed-filter.ts';
import { ListedItem } from './listed-item.tsx';
import './listed-reviews.css';

export interface ListedReviewsProps {
  listed: ListedEntry[];
  /** Addresses that are saved already. */
  saved: Set<string>;
  /** Indexes of those picked. */
  picked: Set<number>;
  onPick: (change: (picked: Set<number>) => Set<number>) => void;
}

/**
 * The reviews that a page lists, to pick from. Those saved already are marked and cannot be picked again.
 * The list is one stop on the way of the Tab key, however long: arrows lead through it.
 */
export function ListedReviews({ listed, saved, picked, onPick }: ListedReviewsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<number>();
  const shown = useMemo(() => matching(listed, typed), [listed, typed]);
  const isFree = (index: number) => {
    const entry = listed[index];
    return entry !== undefined && isPickable(entry) && !saved.has(entry.address);
  };
  const free = shown.filter(isFree);
  const count = free.filter((index) => picked.has(index)).length;
  const stop = current !== undefined && free.includes(current) ? current : free[0];

  function pick(indexes: number[], on: boolean) {
    onPick((picked) => {
      const next = new Set(picked);
      for (const index of indexes) {
        if (on) next.add(index);
        else next.delete(index);
      }
      return next;
    });
  }
  return (
    <section class="listed" aria-labelledby={`${id}-heading`}>
      <div class="listed-head">
        <h2 id={`${id}-heading`}>{plural('listedHeading', listed.length)}</h2>
        {free.length > 1 && (
          <label class="listed-all">
            <input
              type="checkbox"
              data-part="listed-all"
              checked={count === free.length}
              indeterminate={count > 0 && count < free.length}
              aria-controls={`${id}-list`}
              onChange={() => pick(free, count < free.length)}
            />
            {typed === '' ? t('listedAll') : plural('listedAllShown', free.length)}
          </label>
        )}
      </div>
      {listed.length > LONG && (
        <div class="listed-filter">
          <input
            type="search"
            data-part="listed-filter"
            aria-label={t('listedFilter')}
            placeholder={t('listedFilter')}
            aria-controls={`${id}-list`}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) =>
              event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.preventDefault()
            }
          />
          <output data-part="listed-shown">
            {typed !== '' && plural('listedShown', listed.length, shown.length)}
          </output>
        </div>
      )}
      <ul id={`${id}-list`} data-part="listed">
        {shown.map((index) => {
          const entry = listed[index];
          return (
            entry && (
              <ListedItem
                key={index}
                entry={entry}
                known={entry.address !== undefined && saved.has(entry.address)}
                picked={picked.has(index)}
                stop={index === stop}
                onFocus={() => setCurrent(index)}
                onKeyDown={move}
                onPick={(on) => pick([index], on)}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Arrows, Home and End lead from box to box. */
function move(event: TargetedKeyboardEvent<HTMLInputElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget.closest('ul');
  const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])];
  const at = boxes.indexOf(event.currentTarget);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
  const next = at < 0 || to === undefined ? undefined : boxes[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
