import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../lib/reading/detect.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { demoPages, parse, SEED, samples } from './sample.ts';

/** Holds that reading and detecting leave the document as it was, to the byte. */
function expectUnchanged(document: Document, url: string): void {
  const before = document.documentElement.outerHTML;
  const head = document.head.innerHTML;
  readKnown(document, url);
  detect(document, url);
  expect(document.documentElement.outerHTML === before && document.head.innerHTML === head).toBe(true);
}

describe('a document is the same to the byte after it was read', () => {
  it.each(demoPages)('$name', ({ html, url }) => {
    expectUnchanged(parse(html), url);
  });

  it('whatever page it is', () => {
    fc.assert(
      fc.property(samples, ({ html, url }) => expectUnchanged(parse(html), url)),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('and nothing on it is moved, added or changed for a moment, as an observer of it sees', async () => {
    for (const { html, url } of demoPages.filter((_, at) => at % 6 === 0)) {
      const { window } = new JSDOM(html, { url });
      const changes: unknown[] = [];
      const observer = new window.MutationObserver((records) => changes.push(...records));
      observer.observe(window.document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      expectUnchanged(window.document, url);
      changes.push(...observer.takeRecords());
      observer.disconnect();
      expect(changes).toEqual([]);
    }
  });
});
