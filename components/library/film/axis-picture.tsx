import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import { overall } from '../../../lib/scores/judgements.ts';
import { writeScore } from '../../../lib/scores/write.ts';
import { placeOnLanes } from '../../axis-lanes.ts';
import type { AxisPoint } from '../../score-axis.tsx';
import { whole } from '../comparing/words.ts';

const [width, side, lane, foot] = [640, 24, 20, 56];

/** The axis of a film's critics as one drawing: for the picture that is saved. */
export function AxisPicture({
  points,
  how,
  title,
}: {
  points: readonly AxisPoint[];
  how: How;
  title: string;
}) {
  const placed = points
    .flatMap((point) => {
      const at = overall(point.scores, how);
      return at === undefined
        ? []
        : [{ ...point, at, text: `${point.label}  ${point.scores.map(writeScore).join(' ')}` }];
    })
    .sort((a, b) => a.at - b.at);
  const places = placeOnLanes(
    placed.map(({ at, text }) => ({ at, characters: text.length })),
    width - 2 * side,
  );
  const lanes = Math.max(1, ...places.map((place) => place.lane + 1));
  const height = 40 + lanes * lane + foot;
  const x = (at: number) => side + (at / 100) * (width - 2 * side);
  const base = 40 + lanes * lane;
  return (
    <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text class="chart-name" x={side} y="22" font-weight="600">
        {title}
      </text>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <path class="chart-grid" d={`M${x(tick)} 34V${base}`} />
          <text class="chart-text" x={x(tick)} y={base + 16} text-anchor="middle">
            {whole(tick)}
          </text>
        </g>
      ))}
      <path class="chart-axis" d={`M${side} ${base}H${width - side}`} />
      {placed.map(({ id, at, text, own }, i) => {
        const { lane: up = 0, side = 'after' } = places[i] ?? {};
        const y = base - 12 - up * lane;
        return (
          <g key={id}>
            {own ? (
              <path class="chart-own" d={`M${x(at)} ${y - 6}l6 6-6 6-6-6z`} />
            ) : (
              <circle class="chart-dot" cx={x(at)} cy={y} r="5" />
            )}
            <text
              class="chart-name"
              x={x(at) + (side === 'after' ? 9 : -9)}
              y={y + 4}
              text-anchor={side === 'after' ? 'start' : 'end'}
            >
              {text}
            </text>
          </g>
        );
      })}
      <text class="chart-text" x={side} y={height - 12}>
        {t(how === 'linear' ? 'axisLinear' : 'axisCalibrated')}
      </text>
    </svg>
  );
}
