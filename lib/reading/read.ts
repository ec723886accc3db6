import { conclude } from './conclude.ts';
import { type LookOptions, look } from './look.ts';
import type { Reading } from './model.ts';

/**
 * Reads a page: what it is, and every fact and mark of the one review on it, or of the film and the reviews
 * that it lists. In the extension the two halves run apart: `look` in the page, `conclude` in the popup, panel or background.
 *
 * @param url the address the document was read at
 * @param options the clock for `took`, and what is known of the page's site
 */
export function read(document: Document, url: string, options: LookOptions = {}): Reading {
  return conclude(look(document, url, options), options);
}
