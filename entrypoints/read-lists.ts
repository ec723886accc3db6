import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aggregatorOf } from '../lib/reading/aggregators/index.ts';
import { listsOf } from '../lib/reading/aggregators/lists.ts';
import { look } from '../lib/reading/look.ts';
import { outletAmong } from '../lib/reading/outlets/outlet-of.ts';
import { gathering } from '../lib/reading/outlets/press/gathering.ts';

/** `read` with the readers of aggregators, for the pages of theirs. */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const aggregator = aggregatorOf(location.href);
    return look(document, location.href, {
      outlet: outletAmong(gathering, location.href),
      aggregator,
      ...listsOf(aggregator),
      now: () => performance.now(),
    });
  },
});
