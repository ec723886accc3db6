import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../lib/reading/copy/copy-page.ts';

/** Injected once a review was saved from the page; its value is the review's text. Leaves nothing behind. */
export default defineUnlistedScript({
  globalName: true,
  main: () => ({ url: location.href, copy: copyPage(document, location.href) ?? null }),
});
