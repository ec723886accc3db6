import { render } from 'preact';
import '../../components/base.css';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { t } from '../../lib/i18n.ts';
import { openLibrary } from '../../lib/library/db.ts';
import { workOnImports } from '../../lib/library/importing/imports.ts';

document.documentElement.lang = t('languageTag');
const app = document.getElementById('app');
const library = openLibrary();
// The database opens while the page is drawn; whoever reads it says if it cannot be.
library.open().catch(() => undefined);
if (app) render(<LibraryPage library={library} />, app);
// An import that a closed page left goes on here; the view of imports says if it fails.
workOnImports(library).catch(() => undefined);
