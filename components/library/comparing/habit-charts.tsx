import type { Habit, MarkCount } from '../../../lib/compare/habits.ts';
import { plural, t } from '../../../lib/i18n.ts';
import { writeScore } from '../../../lib/scores/write.ts';
import { Chart } from '../../chart/chart.tsx';
import { scoreName } from '../../score-name.ts';
import { useWidth } from '../../use-width.ts';
import { percent, whole } from './words.ts';

/** Scales that are shown: those used once or twice say nothing of a habit. */
const [most, least] = [3, 3];
const [narrowest, widest] = [260, 460];
const [height, top, bottom] = [150, 18, 22];

/** How a critic or outlet uses each of its scales: how often each mark was given. */
export function HabitCharts({ habits, name }: { habits: Habit[]; name: string }) {
  const shown = habits.filter(({ n }) => n >= least).slice(0, most);
  return (
    <section class="habits" aria-labelledby="habits" data-part="habits">
      <h2 id="habits">{t('habitsTitle')}</h2>
      {shown.length === 0 && <p class="voice-none">{t('habitsNone')}</p>}
      <div class="habits-charts">
        {shown.map((habit) => (
          <HabitChart key={habit.scale} habit={habit} name={name} />
        ))}
      </div>
    </section>
  );
}

function HabitChart({ habit, name }: { habit: Habit; name: string }) {
  const [room, width] = useWidth<HTMLDivElement>(narrowest, widest);
  const { marks, n, usual, used } = habit;
  const scale = t('habitScale', name, scaleName(habit));
  const highest = Math.max(...marks.map((mark) => mark.n));
  const x = (place: number) => 20 + (place / 100) * (width - 40);
  const bar = Math.max(4, Math.min(28, barRoom(marks) * ((width - 40) / 100) * 0.7));
  const y = (count: number) => height - bottom - (count / highest) * (height - top - bottom);
  return (
    <Chart
      title={scale}
      caption={`${plural('habitCount', n)} ${t('habitUsual', scoreName(usual.score), percent(usual.n / n))} ${t('habitUsed', percent(used))}`}
      table={{
        head: [t('habitMark'), t('habitTimes'), t('habitShare')],
        rows: marks.map((mark) => [scoreName(mark.score), whole(mark.n), percent(mark.n / n)]),
      }}
    >
      <div ref={room}>
        <svg
          data-drawing
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={scale}
        >
          <path class="chart-axis" d={`M4 ${height - bottom}H${width - 4}`} />
          {marks.map((mark) => (
            <g key={mark.place}>
              <rect
                class="chart-bar"
                x={x(mark.place) - bar / 2}
                y={y(mark.n)}
                width={bar}
                height={height - bottom - y(mark.n)}
              />
              <text class="chart-name" x={x(mark.place)} y={y(mark.n) - 4} text-anchor="middle">
                {bar >= 12 && whole(mark.n)}
              </text>
              <text class="chart-text" x={x(mark.place)} y={height - 6} text-anchor="middle">
                {bar >= 12 || mark === marks[0] || mark === marks.at(-1) ? bare(mark) : ''}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </Chart>
  );
}

/** The least way between two marks, in hundredths of the scale. */
function barRoom(marks: readonly MarkCount[]): number {
  const ways = marks.slice(1).map(({ place }, i) => place - (marks[i]?.place ?? 0));
  return Math.min(100, ...ways.filter((way) => way > 0));
}

/** A mark without its scale, for under its bar. */
const bare = ({ score }: MarkCount) => (score.kind === 'letter' ? writeScore(score) : figureOf(score.value));
const figureOf = (value: number | string) =>
  String(value)
    .replace(/^0\.5$/, '½')
    .replace(/\.5$/, '½');

function scaleName({ usual: { score } }: Habit): string {
  if (score.kind === 'letter') return t('scaleLetters');
  if (score.kind === 'percent') return t('scalePercent');
  return t(score.kind === 'stars' ? 'scaleStars' : 'scalePoints', String(score.best));
}
