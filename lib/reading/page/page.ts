/**
 * A document to be read, with everything derived from it kept after the first use.
 *
 * Parts of it (`jsonLd`, `meta`, `survey` …) are plain functions of a page, so that whoever needs one
 * part only does not carry the code of the others: `page.once(survey)`.
 */
export interface Page {
  readonly document: Document;
  /** The address the document was read at, absolute. */
  readonly url: string;
  /** The result of `part`, computed at most once for this page. */
  once<T>(part: (page: Page) => T): T;
}

/** A page over a document of a browser, of jsdom or of linkedom. The document is only ever read. */
export function pageOf(document: Document, url: string): Page {
  const known = new Map<unknown, unknown>();
  const page: Page = {
    document,
    url,
    once<T>(part: (page: Page) => T): T {
      if (!known.has(part)) known.set(part, part(page));
      return known.get(part) as T;
    },
  };
  return page;
}
