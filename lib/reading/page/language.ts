import type { Page } from './page.ts';

/** The language that a page says it is in, as written, or "". */
export const languageOf = ({ document }: Page): string =>
  document.documentElement?.getAttribute('lang')?.slice(0, 200) ?? '';
