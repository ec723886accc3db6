import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { reviewPage } from '../../../lib/library/queries.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import { useLive } from '../../use-live.ts';
import { NotThere } from '../empty.tsx';
import { filmAddress } from '../film/address.ts';
import { OuterLink } from '../outer-link.tsx';
import { Published } from '../published.tsx';
import { TagLinks } from '../tag-links.tsx';
import type { Visit } from '../use-place.ts';
import { View } from '../view.tsx';
import type { ReviewRoute } from './address.ts';
import { CopyText } from './copy-text.tsx';
import './review-view.css';

export interface ReviewViewProps {
  library: Library;
  route: ReviewRoute;
  visit: Visit;
}

/** One review, to be read: what is known of it, and its text where that is kept. */
export function ReviewView({ library, route, visit }: ReviewViewProps) {
  const live = useLive(useCallback(() => reviewPage(library, route.id), [library, route.id]));
  const page = live.state === 'ready' ? live.value : undefined;
  return (
    <View
      name="review"
      title={page?.review.headline || page?.film.title || t('libraryReview')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <NotThere title={t('reviewUnknownTitle')} hint={t('reviewUnknownHint')} />
      )}
      {page && <ReviewArticle page={page} />}
    </View>
  );
}

function ReviewArticle({ page }: { page: NonNullable<Awaited<ReturnType<typeof reviewPage>>> }) {
  const { review, film, copy } = page;
  const critics = review.critics.join(', ');
  return (
    <article class="read">
      <header class="read-head">
        <p class="read-film">
          <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
            {film.title}
          </a>{' '}
          {film.year !== undefined && <span class="figures">{film.year}</span>}
        </p>
        <h1>{review.headline || [critics, review.outlet].filter(Boolean).join(', ') || film.title}</h1>
        <p class="read-byline">
          {critics && <span class="read-critic">{critics}</span>}
          {review.outlet && <span>{review.outlet}</span>}
          {review.published && <Published date={review.published} />}
          {copy && <span class="figures">{plural('copyWords', copy.words)}</span>}
        </p>
        <ScoreChips scores={review.scores} />
        <OuterLink href={review.url} part="original">
          {t('openOriginal')}
        </OuterLink>
      </header>
      {review.note && (
        <p class="review-note">
          <Icon name="edit" label={t('note')} />
          <span>{review.note}</span>
        </p>
      )}
      {copy ? (
        <CopyText copy={copy} />
      ) : (
        <>
          {review.excerpt && <blockquote class="review-excerpt">{review.excerpt}</blockquote>}
          <p class="read-none" data-part="no-copy">
            {t('copyMissing')}
          </p>
        </>
      )}
      <TagLinks tags={review.tags} />
    </article>
  );
}
