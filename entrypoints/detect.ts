import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/watch-page.ts';

/** Runs on the pages that the reader allowed, and on no others. */
export default defineUnlistedScript(watchPage);
