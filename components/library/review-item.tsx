import { t } from '../../lib/i18n.ts';
import type { ReviewRow } from '../../lib/library/draft.ts';
import { Icon } from '../icon.tsx';
import { ScoreChips } from '../score-chip.tsx';
import { filmAddress, type How } from './film/address.ts';
import { OuterLink } from './outer-link.tsx';
import { Published } from './published.tsx';
import { reviewAddress } from './review/address.ts';
import { TagLinks } from './tag-links.tsx';
import './review-item.css';

export interface ReviewItemProps {
  row: ReviewRow;
  /** On the film's own page the film is not named again: the critic heads the item. */
  onFilmPage?: boolean;
  how?: How;
  /** Whether the address points at this review. */
  current?: boolean;
  /** Without `onTick`, it cannot be chosen. */
  ticked?: boolean;
  onTick?: (id: string, on: boolean) => void;
  onDelete: (ids: string[]) => void;
}

/** One saved review in a list. */
export function ReviewItem(props: ReviewItemProps) {
  const {
    row,
    onFilmPage = false,
    how = 'linear',
    current = false,
    ticked = false,
    onTick,
    onDelete,
  } = props;
  const { review, film } = row;
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
    >
      {onTick && (
        <label class="review-tick">
          <input
            type="checkbox"
            data-part="select"
            aria-label={t('chooseReview', name)}
            checked={ticked}
            onChange={(event) => onTick(review.id, event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="review-head">
        {onFilmPage ? (
          <h3>{critics || review.outlet}</h3>
        ) : (
          <h2>
            <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
              {film.title}
            </a>{' '}
            {film.year !== undefined && <span class="review-year figures">{film.year}</span>}
          </h2>
        )}
        <ScoreChips scores={review.scores} how={how} />
      </div>
      <p class="review-byline">
        {!onFilmPage && critics && <span class="review-critic">{critics}</span>}
        {review.outlet && (critics || !onFilmPage) && <span>{review.outlet}</span>}
        {review.published && <Published date={review.published} />}
      </p>
      {review.excerpt && <blockquote class="review-excerpt">{review.excerpt}</blockquote>}
      {review.note && (
        <p class="review-note">
          <Icon name="edit" label={t('note')} />
          <span>{review.note}</span>
        </p>
      )}
      <div class="review-foot">
        <a href={reviewAddress.hash({ id: review.id })} data-part="read" aria-label={t('readHereName', name)}>
          {t('readHere')}
        </a>
        <OuterLink href={review.url} part="original">
          {review.headline || t('openOriginal')}
        </OuterLink>
        <TagLinks tags={review.tags} />
      </div>
      <button
        type="button"
        class="quiet review-delete"
        data-part="delete"
        title={t('delete')}
        onClick={() => onDelete([review.id])}
      >
        <Icon name="delete" label={t('deleteReview', name)} />
      </button>
    </li>
  );
}
