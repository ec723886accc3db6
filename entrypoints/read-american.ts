import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { american } from '../lib/reading/outlets/press/american.ts';

/** `read` with the readers of American papers, magazines and trade papers, for their pages. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    look(document, location.href, {
      outlet: outletAmong(american, location.href),
      now: () => performance.now(),
    }),
});
