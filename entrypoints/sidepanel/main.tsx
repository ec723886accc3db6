import { render } from 'preact';
import '../../components/base.css';
import { Panel } from '../../components/panel/panel.tsx';
import { t } from '../../lib/i18n.ts';
import { openLibrary } from '../../lib/library/db.ts';
import { followedTab } from '../../lib/panel-page.ts';

document.documentElement.lang = t('languageTag');
document.title = t('panelTitle');
const app = document.getElementById('app');
if (app) render(<Panel library={openLibrary()} tab={followedTab(location.search)} />, app);
