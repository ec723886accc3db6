import { useId } from 'preact/hooks';
import { plural, t } from '../lib/i18n.ts';
import type { Draft, ReviewRow } from '../lib/library/draft.ts';
import { writePeople } from './people.ts';
import { type AxisPoint, ScoreAxis } from './score-axis.tsx';

/** What other saved critics said of the film, with this review and one's own mark among them. */
export function OtherCritics({ draft, others }: { draft: Draft; others: ReviewRow[] }) {
  const heading = useId();
  if (others.length === 0) return null;
  const points: AxisPoint[] = others.map(({ review }) => ({
    id: review.id,
    label: byline(review.critics, review.outlet),
    scores: review.scores,
  }));
  if (draft.scores.length > 0)
    points.push({
      id: 'this',
      label: byline(draft.critics, draft.outlet),
      scores: draft.scores,
      current: true,
    });
  if (draft.ownScore) points.push({ id: 'own', label: t('axisOwn'), scores: [draft.ownScore], own: true });
  return (
    <section class="other-critics" data-part="others" aria-labelledby={heading}>
      <h2 id={heading}>{plural('othersHeading', others.length)}</h2>
      <ScoreAxis points={points} />
    </section>
  );
}

/** "Critic, Outlet", or what is known of it. */
export function byline(critics: string[], outlet: string): string {
  return [writePeople(critics), outlet].filter((part) => part !== '').join(', ') || t('bylineUnknown');
}
