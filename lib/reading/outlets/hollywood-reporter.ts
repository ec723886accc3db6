import { body } from '../page/body.ts';
import { textOf } from '../page/text.ts';
import { own } from './forms/own.ts';
import type { Outlet } from './outlet.ts';

const LABEL = /^the bottom line:?\s*/i;

/**
 * The Hollywood Reporter gives no mark but a phrase, "The Bottom Line". Rests on `.review-summary-card .c-span`
 * (public code of June 2025), in which the label and the phrase are one each; before that on a paragraph that
 * begins with the label.
 */
export const hollywoodReporter: Outlet = {
  id: 'thr',
  name: 'The Hollywood Reporter',
  hosts: ['hollywoodreporter.com'],
  addresses: /^\/(?:movies\/movie-reviews\/|review\/|(?:movies|news)\/(?:[\w-]+\/)?[^/]*review)/,
  *read(page) {
    const spans = own(page, '.review-summary-card .c-span').map((span) => textOf(span, 400));
    const line = page.once(body).blocks.find(({ text }) => LABEL.test(text))?.text ?? '';
    const phrase = [...spans, line].map((text) => text.replace(LABEL, '').trim()).find(Boolean);
    if (phrase)
      yield { field: 'excerpt', value: phrase.slice(0, 400), confidence: 0.95, where: 'The Bottom Line' };
  },
};
