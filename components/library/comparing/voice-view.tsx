import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { How } from '../../../lib/compare/number.ts';
import { plural, t } from '../../../lib/i18n.ts';
import { voicePage } from '../../../lib/library/marks/voice-page.ts';
import type { Kind } from '../../../lib/library/marks/voices.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { NameActs } from '../labels/name-acts.tsx';
import { NameDot } from '../labels/name-dot.tsx';
import type { PageProps } from '../library-view.tsx';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { HowSwitch } from './how-switch.tsx';
import { useMarks } from './use-voices.ts';
import { VoiceStatistics } from './voice-statistics.tsx';
import '../labels/label-page.css';

export interface VoiceViewProps extends PageProps {
  kind: Kind;
  name: string;
  how: How;
  /** The address of the page of one of this kind, as this one is looked at. */
  to: (name: string, how: How) => string;
  /** The address of an outlet that a critic wrote for, or of a critic of an outlet. */
  companion: (name: string) => string;
  /** In place of one that no review has. */
  missing: ComponentChildren;
}

/** Companions that are named at most. */
const MOST = 40;
/** About the height of a review, in pixels. */
const usual = 128;

/** One critic or one outlet: where or who, what can be done with the name, how it marks, its reviews. */
export function VoiceView(props: VoiceViewProps) {
  const { library, kind, name, how, to, companion, missing, go, visit, act, onDelete } = props;
  const live = useMarks(
    library,
    useCallback(() => voicePage(library, kind, name, how), [library, kind, name, how]),
  );
  const page = live.state === 'ready' ? live.value : undefined;
  return (
    <View
      name={kind}
      title={name}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && missing}
      {page && (
        <article class="label-page">
          <header>
            <div class="label-title">
              <h1>
                <NameDot library={library} kind={kind} name={name} /> {name}
              </h1>
              <HowSwitch how={how} to={(how) => to(name, how)} />
            </div>
            {page.companions.length > 0 && (
              <p class="label-companions">
                {page.companions.slice(0, MOST).map((other) => (
                  <a key={other.name} href={companion(other.name)}>
                    {t('nameWithCount', other.name, other.reviews)}
                  </a>
                ))}
              </p>
            )}
            <NameActs
              library={library}
              kind={kind}
              name={name}
              act={act}
              onRenamed={(next) => go(to(next, how), 'replace')}
            />
          </header>
          <VoiceStatistics page={page} kind={kind} how={how} href={(other) => to(other, how)} />
          <section aria-labelledby="voice-reviews">
            <h2 id="voice-reviews">{plural('countReviews', page.voice.reviews)}</h2>
            <VirtualRows
              class="reviews"
              estimate={usual}
              rows={page.rows}
              draw={(row, place) => (
                <ReviewItem key={row.review.id} row={row} how={how} place={place} onDelete={onDelete} />
              )}
            />
          </section>
        </article>
      )}
    </View>
  );
}
