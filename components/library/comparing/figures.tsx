import type { Agreement } from '../../../lib/compare/agreement.ts';
import type { Estimate } from '../../../lib/compare/estimate.ts';
import { LEAST_SHARED } from '../../../lib/compare/rank.ts';
import { t } from '../../../lib/i18n.ts';
import { Interval } from './interval.tsx';
import { agreementText, films, kindnessText, percent, shareOf, signed, toYouText } from './words.ts';
import './figures.css';

/** Farthest difference that is drawn, in points. */
const FAR = 25;

/** How much kinder or harsher than others, with interval and number of films. */
export function KindnessFigure({ estimate }: { estimate: Estimate | undefined }) {
  if (!estimate) return <NoFilms />;
  return <Difference estimate={estimate} text={kindnessText(estimate)} />;
}

/** How much kinder or harsher than the reader. */
export function ToYouFigure({ agreement }: { agreement: Agreement | undefined }) {
  if (!agreement) return <NoFilms />;
  return <Difference estimate={agreement.difference} text={toYouText(agreement.difference)} />;
}

function Difference({ estimate, text }: { estimate: Estimate; text: string }) {
  return (
    <span class="figure" title={text}>
      <Interval {...estimate} from={-FAR} to={FAR} zero={0} />
      <span class="figure-value figures">{signed(estimate.value)}</span>
      <span class="figure-n caption figures">{films(estimate.n)}</span>
    </span>
  );
}

/** How often the reader and a voice order two films alike, with interval and number of films. */
export function AgreementFigure({ agreement }: { agreement: Agreement | undefined }) {
  if (!agreement) return <NoFilms />;
  const { n, rank } = agreement;
  if (!rank)
    return (
      <span class="figure">
        <span class="caption">
          {n < LEAST_SHARED ? t('agreeTooFew', films(n)) : t('agreeAllTied', films(n))}
        </span>
      </span>
    );
  const [value, low, high] = [shareOf(rank.value), shareOf(rank.low), shareOf(rank.high)];
  return (
    <span class="figure" title={agreementText(rank)}>
      <Interval value={value} low={low} high={high} from={0} to={1} zero={0.5} />
      <span class="figure-value figures">{percent(value)}</span>
      <span class="figure-n caption figures">{films(n)}</span>
    </span>
  );
}

function NoFilms() {
  return (
    <span class="figure">
      <span class="caption">{t('agreeNone')}</span>
    </span>
  );
}
