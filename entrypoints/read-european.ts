import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { european } from '../lib/reading/outlets/press/european.ts';

/** `read` with the readers of the press of the European continent, for their pages. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    look(document, location.href, {
      outlet: outletAmong(european, location.href),
      now: () => performance.now(),
    }),
});
