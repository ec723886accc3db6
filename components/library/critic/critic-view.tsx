import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { voicePage } from '../../../lib/library/marks/voice-page.ts';
import { useGrowing } from '../../use-growing.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { useMarks } from '../comparing/use-voices.ts';
import { VoiceStatistics } from '../comparing/voice-statistics.tsx';
import { NotThere } from '../empty.tsx';
import { NameActs } from '../labels/name-acts.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletAddress } from '../outlet/address.ts';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { type CriticRoute, criticAddress, pageSize } from './address.ts';
import './critic-view.css';

/** One critic: how kind, how near to the reader, how they mark, who is alike, and their reviews. */
export function CriticView({ library, route, go, visit, act, onDelete }: PageProps & { route: CriticRoute }) {
  const { id: name, how, show } = route;
  const live = useMarks(
    library,
    useCallback(() => voicePage(library, 'critic', name, how), [library, name, how]),
  );
  const page = live.state === 'ready' ? live.value : undefined;
  const rows = page?.rows ?? [];
  const drawn = useGrowing(Math.min(show, rows.length));

  return (
    <View
      name="critic"
      title={name}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <NotThere title={t('criticUnknownTitle')} hint={t('criticUnknownHint')} />
      )}
      {page && (
        <article class="critic">
          <header class="critic-head">
            <div>
              <h1>{name}</h1>
              <p class="critic-where">
                {page.companions.map((outlet) => (
                  <a key={outlet.name} href={outletAddress.hash({ id: outlet.name })}>
                    {outlet.name}
                  </a>
                ))}
              </p>
            </div>
            <HowSwitch how={how} to={(how) => criticAddress.hash({ ...route, how })} />
          </header>
          <NameActs
            library={library}
            kind="critic"
            name={name}
            act={act}
            onRenamed={(id) => go(criticAddress.hash({ ...route, id }), 'replace')}
          />
          <VoiceStatistics
            page={page}
            kind="critic"
            how={how}
            href={(id) => criticAddress.hash({ id, how })}
          />
          <section aria-labelledby="critic-reviews">
            <h2 id="critic-reviews">{plural('countReviews', page.voice.reviews)}</h2>
            <ul class="reviews">
              {rows.slice(0, drawn).map((row) => (
                <ReviewItem key={row.review.id} row={row} how={how} onDelete={onDelete} />
              ))}
            </ul>
            {rows.length > show && (
              <button
                type="button"
                data-part="more"
                onClick={() => go(criticAddress.hash({ ...route, show: show + pageSize }), 'replace')}
              >
                {t('showMore')}
              </button>
            )}
          </section>
        </article>
      )}
    </View>
  );
}
