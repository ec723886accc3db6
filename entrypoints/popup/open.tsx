import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { openClipping } from '../../lib/clipping.ts';
import { t } from '../../lib/i18n.ts';
import { openLibrary } from '../../lib/library/db.ts';
import { readTab } from '../../lib/read-tab.ts';

document.documentElement.lang = t('languageTag');
document.title = t('actionTitle');
const library = openLibrary();
const opened = await openClipping(library, await readTab());
const app = document.getElementById('app');
if (app) render(<Popup library={library} opened={opened} />, app);
