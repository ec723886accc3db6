import { isSaid } from './mark-said.ts';
import type { Page } from './page.ts';
import { survey } from './survey.ts';

/** Whether an attribute or class states a critic's mark somewhere on the page, as the survey found it. */
export const attributeMark = (page: Page): boolean => page.once(survey).rated || isSaid(page);
