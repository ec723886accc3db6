import { t } from '../lib/i18n.ts';
import { overall } from '../lib/scores/judgements.ts';
import type { Score } from '../lib/scores/model.ts';
import { figure, scoreName, verdictWord } from './score-name.ts';
import { mostStars, Stars } from './stars.tsx';
import './score-chip.css';

/** One mark in its outlet's idiom, and said in words to those who listen. */
export function ScoreChip({ score, size = 'small' }: { score: Score; size?: 'small' | 'large' }) {
  return (
    <span
      class={`score score-${size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture made of signs
      role="img"
      aria-label={scoreName(score)}
      title={score.remark ?? score.raw}
      data-part="score"
      data-value={score.value}
      data-best={score.best ?? ''}
      data-raw={score.raw}
      data-label={score.part ?? ''}
      data-role={score.role}
    >
      <Mark score={score} />
      {score.part && <span class="score-part">{score.part}</span>}
      {score.givenBy === 'aggregator' && <span class="score-part">{t('scoreAggregatorShort')}</span>}
    </span>
  );
}

function Mark({ score }: { score: Score }) {
  const { kind, value, best, role, part } = score;
  if (typeof value === 'string')
    return kind === 'letter' ? (
      <span class="mark-letter">{value.replace('-', '−')}</span>
    ) : (
      <span class="mark-verdict">{verdictWord(score)}</span>
    );
  if (kind === 'percent') return <Figures value={value} unit="%" />;
  if (kind === 'stars' && best !== null && Number.isInteger(best) && best > 0 && best <= mostStars)
    return <Stars value={value} best={best} />;
  if (kind === 'stars') return <Figures value={value} unit={best === null ? '★' : `★ / ${figure(best)}`} />;
  // One of several marks on a short scale: Little White Lies' discs.
  if (part && role !== 'content' && (best ?? value) <= 10)
    return <span class={role === 'expectation' ? 'mark-disc hollow' : 'mark-disc'}>{figure(value)}</span>;
  return <Figures value={value} unit={best === null ? '' : `/${figure(best)}`} />;
}

function Figures({ value, unit }: { value: number; unit: string }) {
  return (
    <span class="mark-figures">
      {figure(value)}
      <small>{unit}</small>
    </span>
  );
}

/**
 * All of a review's marks in a row and, smaller, our number for them, which says which of the two it is.
 * A lone percentage is its own linear number and is not said twice; a verdict has none.
 */
export function ScoreChips(props: {
  scores: Score[];
  size?: 'small' | 'large';
  how?: 'linear' | 'calibrated';
}) {
  const { scores, size = 'small', how = 'linear' } = props;
  return (
    <span class="scores">
      {scores.map((score, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a mark is its place among the marks
        <ScoreChip key={index} score={score} size={size} />
      ))}
      <OurNumber scores={scores} how={how} />
    </span>
  );
}

/** The number we compare by, with its name. */
export function OurNumber({ scores, how }: { scores: Score[]; how: 'linear' | 'calibrated' }) {
  const number = overall(scores, how);
  const lone = scores.length === 1 ? scores[0] : undefined;
  if (number === undefined || (how === 'linear' && lone?.kind === 'percent')) return null;
  return (
    <span class="our-number">
      <span class="figures">{Math.round(number)}</span>{' '}
      {t(how === 'linear' ? 'numberLinear' : 'numberCalibrated')}
    </span>
  );
}
