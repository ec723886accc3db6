import { useCallback } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import { voicePage } from '../../../lib/library/marks/voice-page.ts';
import { useGrowing } from '../../use-growing.ts';
import { HowSwitch } from '../comparing/how-switch.tsx';
import { useMarks } from '../comparing/use-voices.ts';
import { VoiceStatistics } from '../comparing/voice-statistics.tsx';
import { criticAddress } from '../critic/address.ts';
import { NameActs } from '../labels/name-acts.tsx';
import { NameDot } from '../labels/name-dot.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletsAddress } from '../outlets/address.ts';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { type OutletRoute, outletAddress, pageSize } from './address.ts';
import '../empty.css';
import '../labels/label-page.css';

/** Critics that are named at most. */
const MOST = 40;

/** One outlet: what can be done with its name, its critics, how it marks, its reviews. */
export function OutletView(props: PageProps & { route: OutletRoute }) {
  const { library, route, go, visit, act, onDelete } = props;
  const { id: name, how, show } = route;
  const live = useMarks(
    library,
    useCallback(() => voicePage(library, 'outlet', name, how), [library, name, how]),
  );
  const page = live.state === 'ready' ? live.value : undefined;
  const rows = page?.rows ?? [];
  const drawn = useGrowing(Math.min(show, rows.length));
  const hash = (id: string) => outletAddress.hash({ id, how });
  return (
    <View
      name="outlet"
      title={name}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <div class="empty" data-part="empty">
          <h1>{t('outletUnknown')}</h1>
          <p>{t('outletUnknownHint', name)}</p>
          <a class="button" href={outletsAddress.hash({})}>
            {t('outletsAll')}
          </a>
        </div>
      )}
      {page && (
        <article class="label-page">
          <header>
            <div class="label-title">
              <h1>
                <NameDot library={library} kind="outlet" name={name} /> {name}
              </h1>
              <HowSwitch how={how} to={(how) => outletAddress.hash({ ...route, how })} />
            </div>
            {page.companions.length > 0 && (
              <p class="label-companions">
                {page.companions.slice(0, MOST).map((critic) => (
                  <a key={critic.name} href={criticAddress.hash({ id: critic.name, how })}>
                    {t('nameWithCount', critic.name, critic.reviews)}
                  </a>
                ))}
              </p>
            )}
            <NameActs
              library={library}
              kind="outlet"
              name={name}
              act={act}
              onRenamed={(to) => go(hash(to), 'replace')}
            />
          </header>
          <VoiceStatistics page={page} kind="outlet" how={how} href={hash} />
          <section aria-labelledby="outlet-reviews">
            <h2 id="outlet-reviews">{plural('countReviews', page.voice.reviews)}</h2>
            <ul class="reviews">
              {rows.slice(0, drawn).map((row) => (
                <ReviewItem key={row.review.id} row={row} how={how} onDelete={onDelete} />
              ))}
            </ul>
            {rows.length > show && (
              <button
                type="button"
                class="label-more"
                data-part="more"
                onClick={() => go(outletAddress.hash({ ...route, show: show + pageSize }), 'replace')}
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
