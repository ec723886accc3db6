import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';

/** Injected by the popup into the page it was opened on; its value is what the popup gets. Leaves nothing behind. */
export default defineUnlistedScript({
  globalName: true,
  main: () => look(document, location.href, { now: () => performance.now() }),
});
