import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { changedSince, settleChange } from '../../lib/library/seen.ts';
import type { PanelPage } from '../../lib/panel-page.ts';
import { ChangedSince } from '../changed-since.tsx';
import { failureOf } from '../failure.ts';
import { SiteOffer } from '../site-offer.tsx';
import { Toast } from '../toast.tsx';
import { OthersSaid } from './others-said.tsx';
import { PanelHead } from './panel-head.tsx';
import { PassageList } from './passage-list.tsx';
import { usePassages } from './use-passages.ts';

/** One page in the panel: its film and mark, what has changed on it, its passages, and what others said. */
export function PagePassages(props: { library: Library; page: PanelPage; onLook: () => void }) {
  const { library, page, onLook } = props;
  const passages = usePassages(library, page);
  const { live, done, failure, act } = passages;
  if (live.state === 'loading') return <main class="panel" data-state="loading" aria-busy="true" />;
  if (live.state === 'error')
    return (
      <main class="panel" data-state="error">
        <p class="panel-wrong" role="alert">
          {failureOf(live.error).text}
        </p>
      </main>
    );
  const { saved, aspects, others, watch } = live.value;
  const change = saved && page.reading && changedSince(saved.review, page.reading);
  const count = saved?.passages.length ?? 0;
  return (
    <main class="panel" data-state="ready">
      <PanelHead library={library} page={page} saved={saved} watch={watch} act={act} />
      {failure !== undefined && (
        <p class="panel-wrong" role="alert" data-part="failure">
          {failure}
        </p>
      )}
      {saved && change && (
        <ChangedSince
          change={change}
          onSettle={(take) =>
            void act(
              () => settleChange(library, saved.review.id, change, take),
              t(take ? 'changedTaken' : 'changedKept'),
            )
          }
        />
      )}
      {!page.allowed && count > 0 && <SiteOffer url={page.tab.url} onAllowed={onLook} />}
      {saved && count > 0 ? (
        <PassageList
          library={library}
          tabId={page.tab.id}
          passages={saved.passages}
          aspects={aspects}
          others={others}
          act={act}
        />
      ) : (
        <p class="panel-empty">{t('panelEmpty')}</p>
      )}
      {saved && <OthersSaid others={others} aspects={aspects} except={saved.passages} />}
      {done && (
        <div class="panel-done">
          <Toast
            key={done.at}
            message={done.message}
            {...(done.back && {
              action: { label: t('undo'), onAct: () => done.back && void passages.takeBack(done.back) },
            })}
            onClose={passages.close}
          />
        </div>
      )}
    </main>
  );
}
