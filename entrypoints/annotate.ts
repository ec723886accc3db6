import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from '../lib/annotate/annotate.ts';

/** Injected where there is something to place or to mark, and nowhere else. Its value says whether it is new there. */
export default defineUnlistedScript({ globalName: true, main: annotate });
