import { t } from '../../../lib/i18n.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { FilmRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { overall } from '../../../lib/scores/judgements.ts';
import { Chart } from '../../chart/chart.tsx';
import { type AxisPoint, ScoreAxis } from '../../score-axis.tsx';
import { scoreName } from '../../score-name.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { whole } from '../comparing/words.ts';
import { type FilmRoute, filmAddress } from './address.ts';
import { AxisPicture } from './axis-picture.tsx';
import { byline } from './byline.ts';
import { filmName } from './film-name.ts';
import { FilmNumbers } from './film-numbers.tsx';
import './film-scores.css';

export interface FilmScoresProps {
  page: { film: FilmRecord; rows: ReviewRow[] };
  route: FilmRoute;
}

function pointOf(review: ReviewRecord, route: FilmRoute): AxisPoint {
  return {
    id: review.id,
    label: byline(review),
    scores: review.scores,
    href: filmAddress.hash({ ...route, review: review.id }),
    ...(review.id === route.review && { current: true }),
  };
}

/** The critics of a film in figures, and on one axis by the number that the address asks for. Each point leads to its review below. */
export function FilmScores({ page, route }: FilmScoresProps) {
  const { film, rows } = page;
  const { how } = route;
  const points = rows.map(({ review }) => pointOf(review, route));
  if (film.ownScore) points.push({ id: 'own', label: t('you'), scores: [film.ownScore], own: true });
  const title = t('axisTitle', filmName(film));

  return (
    <section data-part="axis" aria-labelledby="film-scores">
      <div class="film-scores-head">
        <h2 id="film-scores">{t('filmScores')}</h2>
        <HowSwitch how={how} to={(how) => filmAddress.hash({ ...route, how })} />
      </div>
      <FilmNumbers rows={rows} how={how} />
      <Chart
        title={title}
        picture={<AxisPicture points={points} how={how} title={title} />}
        table={{
          head: [
            t('columnCritic'),
            t('fieldScore'),
            t(how === 'linear' ? 'numberLinear' : 'numberCalibrated'),
          ],
          rows: points.map(({ label, scores }) => {
            const number = overall(scores, how);
            return [label, scores.map(scoreName).join(', '), number === undefined ? '' : whole(number)];
          }),
        }}
      >
        <ScoreAxis points={points} how={how} />
      </Chart>
    </section>
  );
}
