import { utcTicks } from 'd3-time';
import { browser } from '../../../lib/browser.ts';
import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { overall } from '../../../lib/scores/judgements.ts';
import { Chart } from '../../chart/chart.tsx';
import { scoreName } from '../../score-name.ts';
import { useWidth } from '../../use-width.ts';
import { whole } from '../comparing/words.ts';
import { publishedText } from '../published.tsx';
import { type FilmRoute, filmAddress } from './address.ts';
import { byline } from './byline.ts';
import { filmName } from './film-name.ts';

const [narrowest, widest] = [260, 960];
const [height, margin] = [200, { top: 12, right: 16, bottom: 26, left: 36 }];
const DAY = 86_400_000;

/** A review with the day it came out and its number. */
interface Dated extends ReviewRow {
  at: number;
  number: number | undefined;
}

function datedOf(rows: readonly ReviewRow[], how: How): Dated[] {
  return rows
    .flatMap((row) => {
      const at = Date.parse(row.review.published ?? '');
      return Number.isNaN(at) ? [] : [{ ...row, at, number: overall(row.review.scores, how) }];
    })
    .sort((a, b) => a.at - b.at);
}

/** When the reviews of a film came out, and how they marked it. Nothing where fewer than two have a date. */
export function FilmTimeline({
  film,
  rows,
  route,
}: {
  film: FilmRecord;
  rows: ReviewRow[];
  route: FilmRoute;
}) {
  const [room, width] = useWidth<HTMLDivElement>(narrowest, widest);
  const { how } = route;
  const dated = datedOf(rows, how);
  const [first, last] = [dated[0]?.at ?? 0, dated.at(-1)?.at ?? 0];
  if (dated.length < 2) return null;
  // All on one day still need an axis.
  const [from, to] = first === last ? [first - 3 * DAY, last + 3 * DAY] : [first, last];
  const language = browser.i18n.getUILanguage();
  const x = (at: number) => margin.left + ((at - from) / (to - from)) * (width - margin.left - margin.right);
  const y = (number: number) =>
    height - margin.bottom - (number / 100) * (height - margin.top - margin.bottom);
  const title = t('timelineTitle', filmName(film));
  const days = utcTicks(new Date(from), new Date(to), Math.max(2, Math.floor(width / 140)));
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(to - from > 900 * DAY
      ? { year: 'numeric' }
      : to - from > 60 * DAY
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' }),
  });

  return (
    <section aria-labelledby="film-timeline" data-part="timeline">
      <h2 id="film-timeline">{t('timeline')}</h2>
      <Chart
        title={title}
        table={{
          head: [t('columnPublished'), t('columnCritic'), t('fieldScore')],
          rows: dated.map(({ review }) => [
            publishedText(review.published ?? '', language),
            byline(review),
            review.scores.map(scoreName).join(', '),
          ]),
        }}
      >
        <div ref={room}>
          <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
            {[0, 50, 100].map((tick) => (
              <g key={tick}>
                <path class="chart-grid" d={`M${margin.left} ${y(tick)}H${width - margin.right}`} />
                <text class="chart-text" x={margin.left - 8} y={y(tick) + 4} text-anchor="end">
                  {whole(tick)}
                </text>
              </g>
            ))}
            {days.map((day) => (
              <text
                key={day.getTime()}
                class="chart-text"
                x={x(day.getTime())}
                y={height - 8}
                text-anchor="middle"
              >
                {format.format(day)}
              </text>
            ))}
            {dated.map(({ review, at, number }) => (
              <a key={review.id} href={filmAddress.hash({ ...route, review: review.id })}>
                <title>
                  {`${publishedText(review.published ?? '', language)}: ${byline(review)}: ${review.scores.map(scoreName).join(', ')}`}
                </title>
                <circle
                  class={number === undefined ? 'chart-hollow' : 'chart-dot'}
                  cx={x(at)}
                  cy={number === undefined ? height - margin.bottom : y(number)}
                  r="5"
                />
              </a>
            ))}
          </svg>
        </div>
      </Chart>
    </section>
  );
}
