import { ticks } from 'd3-array';
import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { Voice } from '../../../lib/library/marks/voices.ts';
import { Chart } from '../../chart/chart.tsx';
import { useWidth } from '../../use-width.ts';
import { films, percent, shareOf, signed, whole } from '../comparing/words.ts';
import { criticAddress } from '../critic/address.ts';
import { freeLabels } from './free-labels.ts';

/** A critic of whom both figures are known. */
interface Placed {
  name: string;
  kind: number;
  share: number;
  reviews: number;
  n: number;
}

const [narrowest, widest] = [280, 960];
const margin = { top: 12, right: 16, bottom: 40, left: 44 };

function placed(voices: readonly Voice[]): Placed[] {
  return voices
    .flatMap(({ name, harshness, agreement, reviews }) =>
      harshness && agreement?.rank
        ? [{ name, reviews, n: agreement.n, kind: harshness.value, share: shareOf(agreement.rank.value) }]
        : [],
    )
    .sort((a, b) => b.reviews - a.reviews);
}

/** Every critic by how kind they are and how far they agree with the reader. */
export function CriticsMap({ voices, how }: { voices: readonly Voice[]; how: How }) {
  const [room, width] = useWidth<HTMLDivElement>(narrowest, widest);
  const points = placed(voices);
  const height = Math.round(Math.min(540, Math.max(300, width * 0.6)));
  const far = Math.max(10, ...points.map(({ kind }) => Math.abs(kind))) * 1.05;
  const x = (kind: number) => margin.left + ((kind + far) / (2 * far)) * (width - margin.left - margin.right);
  const y = (share: number) => height - margin.bottom - share * (height - margin.top - margin.bottom);
  const labels = freeLabels(
    points.map(({ name, kind, share }) => ({ x: x(kind), y: y(share), text: name })),
    width,
  );

  if (points.length === 0) return <p class="critics-hint">{t('criticsMapNone')}</p>;
  return (
    <Chart
      title={t('criticsMap')}
      caption={t('criticsMapCaption')}
      table={{
        head: [
          t('columnCritic'),
          t('columnKind'),
          t('columnAgreement'),
          t('columnFilmsShared'),
          t('libraryReviews'),
        ],
        rows: points.map(({ name, kind, share, n, reviews }) => [
          name,
          signed(kind),
          percent(share),
          films(n),
          whole(reviews),
        ]),
      }}
    >
      <div ref={room}>
        <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {ticks(-far, far, width < 480 ? 4 : 8).map((tick) => (
            <g key={tick}>
              <path
                class={tick === 0 ? 'chart-zero' : 'chart-grid'}
                d={`M${x(tick)} ${margin.top}V${height - margin.bottom}`}
              />
              <text class="chart-text" x={x(tick)} y={height - margin.bottom + 16} text-anchor="middle">
                {signed(tick)}
              </text>
            </g>
          ))}
          {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
            <g key={tick}>
              <path
                class={tick === 0.5 ? 'chart-zero' : 'chart-grid'}
                d={`M${margin.left} ${y(tick)}H${width - margin.right}`}
              />
              <text class="chart-text" x={margin.left - 6} y={y(tick) + 4} text-anchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          <text class="chart-text" x={margin.left} y={height - 6}>
            {t('axisHarsher')}
          </text>
          <text class="chart-text" x={width - margin.right} y={height - 6} text-anchor="end">
            {t('axisKinder')}
          </text>
          {points.map(({ name, kind, share }, i) => (
            <a key={name} href={criticAddress.hash({ id: name, how })}>
              <title>{`${name}: ${signed(kind)}, ${percent(share)}`}</title>
              <circle class="chart-dot" cx={x(kind)} cy={y(share)} r="5" />
              {labels[i] && (
                <text class="chart-name" x={labels[i].x} y={y(share) + 4} text-anchor={labels[i].anchor}>
                  {name}
                </text>
              )}
            </a>
          ))}
        </svg>
      </div>
    </Chart>
  );
}
