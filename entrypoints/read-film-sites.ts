import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { filmSites } from '../lib/reading/outlets/press/film-sites.ts';

/** `read` with the readers of American sites of the net, for their pages. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    look(document, location.href, {
      outlet: outletAmong(filmSites, location.href),
      now: () => performance.now(),
    }),
});
