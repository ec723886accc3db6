import { render } from 'preact';
import '../../components/base.css';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { browser } from '../../lib/browser.ts';
import { t } from '../../lib/i18n.ts';

document.documentElement.lang = t('languageTag');
document.title = t('welcomeWindowTitle');
const app = document.getElementById('app');
if (app) render(<WelcomePage libraryAddress={browser.runtime.getURL('/library.html')} />, app);
