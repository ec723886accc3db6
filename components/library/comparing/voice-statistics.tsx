import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { VoicePage } from '../../../lib/library/marks/voice-page.ts';
import type { Kind } from '../../../lib/library/marks/voices.ts';
import { DisputedFilms } from './disputed-films.tsx';
import { AgreementFigure, KindnessFigure, ToYouFigure } from './figures.tsx';
import { HabitCharts } from './habit-charts.tsx';
import { agreementText, kindnessText, toYouText } from './words.ts';
import './voice-statistics.css';

export interface VoiceStatisticsProps {
  page: VoicePage;
  kind: Kind;
  how: How;
  /** The address of the page of another critic or outlet. */
  href: (name: string) => string;
}

/** What comparing says of a critic or an outlet: how kind, how near to the reader, how it marks, who is alike, where they differ. */
export function VoiceStatistics({ page, kind, how, href }: VoiceStatisticsProps) {
  const { voice, alike, habits, withOthers, withReader } = page;
  const { agreement, harshness } = voice;
  return (
    <div class="voice-statistics" data-part="voice-statistics">
      <dl class="voice-facts">
        <div data-part="fact-agreement">
          <dt class="caption">{t('columnAgreement')}</dt>
          <dd>
            <AgreementFigure agreement={agreement} />
            {agreement?.rank && <p>{agreementText(agreement.rank)}</p>}
          </dd>
        </div>
        <div data-part="fact-to-you">
          <dt class="caption">{t('columnToYou')}</dt>
          <dd>
            <ToYouFigure agreement={agreement} />
            {agreement && <p>{toYouText(agreement.difference)}</p>}
          </dd>
        </div>
        <div data-part="fact-kind">
          <dt class="caption">{t(kind === 'critic' ? 'columnKind' : 'columnKindOutlet')}</dt>
          <dd>
            <KindnessFigure estimate={harshness} />
            {harshness && <p>{kindnessText(harshness)}</p>}
          </dd>
        </div>
      </dl>
      <HabitCharts habits={habits} name={voice.name} />
      <div class="voice-columns">
        <section aria-labelledby="voice-alike">
          <h2 id="voice-alike">{t(kind === 'critic' ? 'alikeCritics' : 'alikeOutlets')}</h2>
          {alike.length === 0 && <p class="voice-none">{t('alikeNone')}</p>}
          <ol class="voice-list">
            {alike.map(({ name, agreement }) => (
              <li key={name}>
                <a href={href(name)}>{name}</a>
                <AgreementFigure agreement={agreement} />
              </li>
            ))}
          </ol>
        </section>
        <DisputedFilms
          title={t('disputedReader')}
          none={t('disputedReaderNone')}
          films={withReader}
          other={t('you')}
          how={how}
        />
        <DisputedFilms
          title={t('disputedOthers')}
          none={t('disputedOthersNone')}
          films={withOthers}
          other={t('others')}
          how={how}
        />
      </div>
    </div>
  );
}
