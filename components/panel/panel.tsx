import { t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { PagePassages } from './page-passages.tsx';
import { usePanelPage } from './use-panel-page.ts';
import './panel.css';

/** The side panel: the passages of the page beside it, whichever that is. */
export function Panel({ library, tab }: { library: Library; tab: number | undefined }) {
  const { page, look } = usePanelPage(tab);
  if (page === undefined) return <main class="panel" data-state="loading" aria-busy="true" />;
  if (page === 'unseen' || page.problem === 'restricted') {
    const why = page === 'unseen' ? 'panelUnseen' : 'panelRestricted';
    return (
      <main class="panel" data-state="unseen">
        <h1 class="panel-title">{t('panelTitle')}</h1>
        <p class="panel-empty">{t(why)}</p>
      </main>
    );
  }
  return <PagePassages key={`${page.tab.id} ${page.keys[0]}`} library={library} page={page} onLook={look} />;
}
