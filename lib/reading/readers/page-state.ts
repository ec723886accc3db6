import { mayBeDate } from '../language/year.ts';
import type { View } from '../page/page.ts';
import { stateDate } from '../page/state-date.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

/** The date in the data from which a page's script draws it: for pages that print none. */
export const pageState: Reader = {
  name: 'inference/page-state',
  *read(view: View): Generator<Proposal> {
    const written = view.once(stateDate);
    if (mayBeDate(written)) yield fact('published', written, 0.55, 'script', written);
  },
};
