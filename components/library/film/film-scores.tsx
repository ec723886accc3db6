import { t } from '../../../lib/i18n.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { FilmRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { type AxisPoint, ScoreAxis } from '../../score-axis.tsx';
import { type FilmRoute, filmAddress, type How } from './address.ts';
import './film-scores.css';

export interface FilmScoresProps {
  page: { film: FilmRecord; rows: ReviewRow[] };
  route: FilmRoute;
}

const ways: { how: How; label: 'numberLinear' | 'numberCalibrated' }[] = [
  { how: 'linear', label: 'numberLinear' },
  { how: 'calibrated', label: 'numberCalibrated' },
];

function pointOf(review: ReviewRecord, route: FilmRoute): AxisPoint {
  return {
    id: review.id,
    label: [review.critics.join(', '), review.outlet].filter((part) => part !== '').join(', '),
    scores: review.scores,
    href: filmAddress.hash({ ...route, review: review.id }),
    ...(review.id === route.review && { current: true }),
  };
}

/** Every critic of a film on one axis, by the number that the address asks for. Each point leads to its review below. */
export function FilmScores({ page, route }: FilmScoresProps) {
  const { film, rows } = page;
  const points = rows.map(({ review }) => pointOf(review, route));
  if (film.ownScore) points.push({ id: 'own', label: t('you'), scores: [film.ownScore], own: true });

  return (
    <section data-part="axis" aria-labelledby="film-scores">
      <div class="film-scores-head">
        <h2 id="film-scores">{t('filmScores')}</h2>
        <nav aria-label={t('axisNumber')}>
          <ul class="ways">
            {ways.map(({ how, label }) => (
              <li key={how}>
                <a
                  href={filmAddress.hash({ ...route, how })}
                  aria-current={how === route.how ? 'true' : undefined}
                >
                  {t(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <ScoreAxis points={points} how={route.how} />
    </section>
  );
}
