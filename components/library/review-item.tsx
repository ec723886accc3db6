import { useRef } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { Query } from '../../lib/search/query.ts';
import type { FoundRow } from '../../lib/search/rows.ts';
import { Icon } from '../icon.tsx';
import { Marked, Runs } from '../marked.tsx';
import { ScoreChips } from '../score-chip.tsx';
import type { RowPlace } from '../virtual/virtual-list.tsx';
import { filmAddress, type How } from './film/address.ts';
import { OuterLink } from './outer-link.tsx';
import { Published } from './published.tsx';
import { reviewAddress } from './review/address.ts';
import { ReviewButtons } from './review-buttons.tsx';
import { TagLinks } from './tag-links.tsx';
import './review-item.css';

export interface ReviewItemProps {
  row: FoundRow;
  /** On the film's own page the film is not named again: the critic heads the item. */
  onFilmPage?: boolean;
  how?: How;
  /** Whether the address points at this review. */
  current?: boolean;
  /** What was searched, to be marked. */
  query?: Query;
  /** Its place in a list of which not all is drawn. */
  place?: RowPlace;
  /** Without `onTick`, it cannot be chosen. `range`: with all from the one chosen before. */
  ticked?: boolean;
  onTick?: (on: boolean, range: boolean) => void;
  /** Without it, it cannot be corrected here. */
  onEdit?: () => void;
  onDelete: (ids: string[]) => void;
}

/** One saved review in a list. */
export function ReviewItem(props: ReviewItemProps) {
  const { row, onFilmPage = false, how = 'linear', current = false, query, place, onEdit, onDelete } = props;
  const { ticked = false, onTick } = props;
  // Firefox does not say of a click made by keys that Shift was held.
  const byShiftRef = useRef(false);
  const { review, film, snippet } = row;
  const critics = review.critics.join(', ');
  const name = [film.title, critics, review.outlet].filter((part) => part !== '').join(', ');
  return (
    <li
      class="review"
      data-part="review"
      data-id={review.id}
      data-address={review.address}
      data-ticked={ticked}
      aria-current={current ? 'true' : undefined}
      tabIndex={current ? -1 : undefined}
      {...place}
    >
      {onTick && (
        <label class="review-tick">
          <input
            type="checkbox"
            data-part="select"
            aria-label={t('chooseReview', name)}
            checked={ticked}
            onPointerDown={() => (byShiftRef.current = false)}
            onKeyDown={(event) => (byShiftRef.current = event.shiftKey)}
            onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey || byShiftRef.current)}
          />
        </label>
      )}
      <div class="review-head">
        {onFilmPage ? (
          <h3>{critics || review.outlet}</h3>
        ) : (
          <h2>
            <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
              <Marked text={film.title} field="title" query={query} />
            </a>{' '}
            {film.year !== undefined && <span class="review-year figures">{film.year}</span>}
          </h2>
        )}
        <ScoreChips scores={review.scores} how={how} />
      </div>
      <p class="review-byline">
        {!onFilmPage && critics && (
          <span class="review-critic">
            <Marked text={critics} field="critic" query={query} />
          </span>
        )}
        {review.outlet && (critics || !onFilmPage) && (
          <span>
            <Marked text={review.outlet} field="outlet" query={query} />
          </span>
        )}
        {review.published && <Published date={review.published} />}
      </p>
      {review.excerpt && (
        <blockquote class="review-excerpt">
          <Marked text={review.excerpt} field="excerpt" query={query} />
        </blockquote>
      )}
      {snippet && (
        <p class="review-snippet" data-part="snippet">
          <span class="caption">{t(snippet.field === 'passage' ? 'foundInPassage' : 'foundInText')}</span>{' '}
          <Runs runs={snippet.runs} />
        </p>
      )}
      {review.note && (
        <p class="review-note">
          <Icon name="edit" label={t('note')} />
          <span>
            <Marked text={review.note} field="note" query={query} />
          </span>
        </p>
      )}
      <div class="review-foot">
        <a href={reviewAddress.hash({ id: review.id })} data-part="read" aria-label={t('readHereName', name)}>
          {t('readHere')}
        </a>
        <OuterLink href={review.url} part="original">
          {review.headline ? (
            <Marked text={review.headline} field="headline" query={query} />
          ) : (
            t('openOriginal')
          )}
        </OuterLink>
        <TagLinks tags={review.tags} />
      </div>
      <ReviewButtons name={name} onEdit={onEdit} onDelete={() => onDelete([review.id])} />
    </li>
  );
}
