import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { british } from '../lib/reading/outlets/press/british.ts';

/** `read` with the readers of British papers and magazines, for their pages. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    look(document, location.href, {
      outlet: outletAmong(british, location.href),
      now: () => performance.now(),
    }),
});
