import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aggregatorOf } from '../lib/reading/aggregators/index.ts';
import { filmOn, listedOn } from '../lib/reading/aggregators/lists.ts';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { gathering } from '../lib/reading/outlets/press/gathering.ts';

/** `read` with the readers of aggregators, for the pages of theirs. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    look(document, location.href, {
      outlet: outletAmong(gathering, location.href),
      aggregator: aggregatorOf(location.href),
      list: listedOn,
      film: filmOn,
      now: () => performance.now(),
    }),
});
