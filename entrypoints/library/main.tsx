import { render } from 'preact';
import '../../components/base.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { t } from '../../lib/i18n.ts';
import { openLibrary } from '../../lib/library/db.ts';

document.documentElement.lang = t('languageTag');
const app = document.getElementById('app');
if (app) render(<LibraryPage library={openLibrary()} />, app);
