import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { Library } from '../../../lib/library/db.ts';
import { passagesOf } from '../../../lib/library/passages.ts';
import { reviewPage } from '../../../lib/library/queries.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import { useLive } from '../../use-live.ts';
import { NotThere } from '../empty.tsx';
import { filmAddress } from '../film/address.ts';
import { OuterLink } from '../outer-link.tsx';
import { PassageItem } from '../passages/passage-item.tsx';
import { useAspects } from '../passages/use-aspects.ts';
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
  const query = useCallback(async () => {
    const [page, passages] = await Promise.all([
      reviewPage(library, route.id),
      passagesOf(library, [route.id]),
    ]);
    return page && { ...page, passages };
  }, [library, route.id]);
  const live = useLive(query);
  const aspects = useAspects(library);
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
      {page && <ReviewArticle page={page} aspects={aspects} pointed={route.passage} />}
    </View>
  );
}

interface ReviewArticleProps {
  page: NonNullable<Awaited<ReturnType<typeof reviewPage>>> & { passages: AnnotationRecord[] };
  aspects: ReadonlyMap<string, AspectChoice>;
  /** The passage that the address points at. */
  pointed: string;
}

function ReviewArticle({ page, aspects, pointed }: ReviewArticleProps) {
  const { review, film, copy, passages } = page;
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
        <CopyText review={review} copy={copy} passages={passages} aspects={aspects} pointed={pointed} />
      ) : (
        <>
          {review.excerpt && <blockquote class="review-excerpt">{review.excerpt}</blockquote>}
          <p class="read-none" data-part="no-copy">
            {t('copyMissing')}
          </p>
          {passages.length > 0 && (
            <ul class="passages" aria-label={t('libraryPassages')}>
              {passages.map((passage) => (
                <PassageItem key={passage.id} row={{ review, film, passage }} aspects={aspects} />
              ))}
            </ul>
          )}
        </>
      )}
      <TagLinks tags={review.tags} />
    </article>
  );
}
