/**
 * What is known of a page, each part worked out at most once.
 *
 * Parts (`jsonLd`, `meta`, `survey` …) are plain functions of a page, so that whoever needs one part only does not carry
 * the code of the others: `view.once(survey)`. Some look at the document: outside of the page they stand in what was
 * gathered there (`gathered.ts`). The rest follow from those, and are the same in both places.
 */
export interface View {
  /** The address the page was read at, absolute. */
  readonly url: string;
  /** The result of `part`, computed at most once for this page. */
  once<T>(part: (page: Page) => T): T;
}

/** A document to be read, where it is. */
export interface Page extends View {
  readonly document: Document;
}

/** A page over a document of a browser, of jsdom or of linkedom. The document is only ever read. */
export const pageOf = (document: Document, url: string): Page => remembering({ document, url }, new Map());

/** @param known results of parts that need not be worked out any more */
export function remembering<P extends { url: string }>(own: P, known: Map<unknown, unknown>): P & View {
  const page: P & View = {
    ...own,
    once<T>(part: (page: Page) => T): T {
      // Without a document a part that needs one has been gathered, or fails like any reader may.
      if (!known.has(part)) known.set(part, part(page as P & Page));
      return known.get(part) as T;
    },
  };
  return page;
}
