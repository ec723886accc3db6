import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { knownSite } from '../lib/reading/known-site.ts';
import { look } from '../lib/reading/look.ts';

/** The same with the readers of outlets and aggregators, for the pages of theirs. */
export default defineUnlistedScript({
  globalName: true,
  main: () => look(document, location.href, { ...knownSite(location.href), now: () => performance.now() }),
});
