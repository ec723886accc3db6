import type { How } from '../../../lib/compare/number.ts';
import { aggregatorNumberOf, numberOf } from '../../../lib/compare/number.ts';
import { type Contest, type Summary, summarise } from '../../../lib/compare/summary.ts';
import { type MessageKey, plural, t } from '../../../lib/i18n.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import { whole } from '../comparing/words.ts';
import './film-numbers.css';

const contests = {
  one: 'contestOne',
  mixed: 'contestMixed',
  contested: 'contestContested',
  split: 'contestSplit',
} as const satisfies Record<Contest, MessageKey>;

/** The critics of a film in figures and in words: how many, their middle, how far apart. Aggregators' marks are kept apart. */
export function FilmNumbers({ rows, how }: { rows: ReviewRow[]; how: How }) {
  const own = summarise(rows.flatMap(({ review }) => numberOf(review.scores, how) ?? []));
  const given = summarise(rows.flatMap(({ review }) => aggregatorNumberOf(review.scores, how) ?? []));
  const without = rows.length - (own?.n ?? 0) - (given?.n ?? 0);
  return (
    <div class="film-numbers" data-part="film-numbers">
      {own && <Words summary={own} />}
      {own && <Figures summary={own} />}
      {given && <p class="caption">{plural('numbersByAggregators', given.n, whole(given.median))}</p>}
      {own && without > 0 && <p class="caption">{plural('numbersWithout', without)}</p>}
    </div>
  );
}

function Words({ summary }: { summary: Summary }) {
  const { n, median, q1, q3, apart, contest, camps } = summary;
  const about =
    apart !== undefined &&
    contest &&
    (contest === 'split' && camps
      ? plural(
          'contestSplitWords',
          camps.low.n,
          whole(camps.low.mean),
          plural('countCritics', camps.high.n),
          whole(camps.high.mean),
        )
      : t('contestWords', whole(apart)));
  return (
    <p class="film-numbers-words">
      {contest && (
        <strong class="contest" data-contest={contest}>
          {t(contests[contest])}
        </strong>
      )}{' '}
      {plural('numbersMiddle', n, whole(median))}
      {n > 2 && ` ${t('numbersHalf', whole(q1), whole(q3))}`} {about}
    </p>
  );
}

function Figures({ summary }: { summary: Summary }) {
  const { n, median, mean, q1, q3, lowest, highest, spread, apart } = summary;
  const figures: [MessageKey, string | undefined][] = [
    ['figureMarks', whole(n)],
    ['figureMiddle', whole(median)],
    ['figureMean', whole(mean)],
    ['figureHalf', n > 2 ? t('range', whole(q1), whole(q3)) : undefined],
    ['figureAll', n > 1 ? t('range', whole(lowest), whole(highest)) : undefined],
    ['figureSpread', spread === undefined ? undefined : whole(spread)],
    ['figureApart', apart === undefined ? undefined : whole(apart)],
  ];
  return (
    <dl class="film-numbers-figures">
      {figures.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt class="caption">{t(name)}</dt>
              <dd class="figures">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
