import { t } from '../lib/i18n.ts';
import { judgements, overall } from '../lib/scores/judgements.ts';
import type { Score } from '../lib/scores/model.ts';
import { writeScore } from '../lib/scores/write.ts';
import { placeOnLanes } from './axis-lanes.ts';
import { ScoreChips } from './score-chip.tsx';
import { figure, scoreName } from './score-name.ts';
import { useWidth } from './use-width.ts';
import './score-axis.css';

export interface AxisPoint {
  id: string;
  /** "Critic, Outlet". */
  label: string;
  scores: Score[];
  /** The reader's own mark. */
  own?: boolean;
  /** The review that is being looked at. */
  current?: boolean;
  href?: string;
}

interface PlacedPoint extends AxisPoint {
  at: number;
}

/** More points than this stand as bare dots: their labels are for hovering and listening. */
const mostLabels = 24;
/** A popup's width; and paper's, so that what is laid out on a wide screen still fits when printed. */
const [narrowest, widest] = [300, 620];
const ticks = [0, 25, 50, 75, 100];

/**
 * All critics of a film on one axis from 0 to 100. It is an ordered list, lowest first, whose entries stand
 * where their numbers put them, so listeners hear what others see. Reviews without a number follow below.
 */
export function ScoreAxis({
  points,
  how = 'linear',
}: {
  points: AxisPoint[];
  how?: 'linear' | 'calibrated';
}) {
  const [field, width] = useWidth<HTMLOListElement>(narrowest, widest);
  const placed: PlacedPoint[] = [];
  const numberless: AxisPoint[] = [];
  for (const point of points) {
    const at = overall(point.scores, how);
    if (at === undefined) numberless.push(point);
    else placed.push({ ...point, at: Math.max(0, Math.min(100, at)) });
  }
  placed.sort((a, b) => a.at - b.at);
  const labelled = placed.length <= mostLabels;
  const places = placeOnLanes(
    placed.map((point) => ({
      at: point.at,
      characters: labelled || marked(point) ? point.label.length + printed(point).length + 6 : 0,
    })),
    width,
  );
  const lanes = Math.max(1, ...places.map((place) => place.lane + 1));
  const unit = t(how === 'linear' ? 'numberLinear' : 'numberCalibrated');

  return (
    <figure class={labelled ? 'axis' : 'axis bare'} data-how={how}>
      {placed.length > 0 && (
        <div class="axis-plot">
          <div class="axis-ticks caption figures" aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: `${tick}%` }}>
                {figure(tick)}
              </span>
            ))}
          </div>
          <ol class="axis-field" ref={field} style={{ '--lanes': String(lanes) }}>
            {placed.map((point, index) => {
              const place = places[index];
              const side = place?.side ?? 'after';
              return (
                <li
                  key={point.id}
                  class={`axis-point ${side}`}
                  data-own={point.own ? '' : undefined}
                  data-current={point.current ? '' : undefined}
                  data-at={Math.round(point.at)}
                  aria-current={point.current ? 'true' : undefined}
                  style={{
                    '--lane': String(place?.lane ?? 0),
                    '--room': `${side === 'after' ? 100 - point.at : point.at}%`,
                  }}
                  title={`${point.label}: ${point.scores.map(scoreName).join(', ')}`}
                >
                  <Dot own={point.own === true} />
                  <span class={labelled || marked(point) ? 'axis-label' : 'unseen'}>
                    <Name point={point} />
                    <span class="unseen">{`: ${point.scores.map(scoreName).join(', ')}, `}</span>{' '}
                    <span class="axis-printed" aria-hidden="true">
                      {printed(point)}
                    </span>{' '}
                    <span class="axis-number figures">{figure(Math.round(point.at))}</span>
                    <span class="unseen">{` ${unit}`}</span>
                  </span>
                </li>
              );
            })}
          </ol>
        </div>
      )}
      {numberless.length > 0 && (
        <ul class="axis-numberless">
          {numberless.map((point) => (
            <li key={point.id}>
              <Name point={point} /> <ScoreChips scores={point.scores} how={how} />
            </li>
          ))}
        </ul>
      )}
      {placed.length > 0 && (
        <figcaption class="caption">{t(how === 'linear' ? 'axisLinear' : 'axisCalibrated')}</figcaption>
      )}
    </figure>
  );
}

/** The counted marks as their outlets print them. */
const printed = (point: AxisPoint) => judgements(point.scores).map(writeScore).join(' ');

const marked = (point: AxisPoint) => point.own === true || point.current === true;

function Name({ point }: { point: AxisPoint }) {
  return point.href ? <a href={point.href}>{point.label}</a> : <span>{point.label}</span>;
}

/** A round dot for a critic, a diamond for oneself: told apart without colour. */
function Dot({ own }: { own: boolean }) {
  return (
    <svg class="axis-dot" viewBox="0 0 12 12" aria-hidden="true">
      {own ? <path d="M6 .5 11.5 6 6 11.5 .5 6z" /> : <circle cx="6" cy="6" r="4.5" />}
    </svg>
  );
}
