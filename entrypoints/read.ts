import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/reading/read.ts';

/** Injected by the popup into the page it was opened on; its value is what the popup gets. Leaves nothing behind. */
export default defineUnlistedScript({
  globalName: true,
  main: () => read(document, location.href),
});
