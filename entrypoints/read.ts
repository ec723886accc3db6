import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';

/** Injected into the page that the reader clips or marks, if no press is known there; its value is what was seen. Leaves nothing behind. */
export default defineUnlistedScript({
  globalName: true,
  main: () => look(document, location.href, { now: () => performance.now() }),
});
