import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { ADVERTS, after, amid, COMMENTS, TEASERS, USER_RATINGS } from './matter.ts';
import { asItIs, essence, parse, picks, type Sample, SEED, samples } from './sample.ts';
import { addBlanks, changeCase, encodeEntities } from './source.ts';
import { reorderAttributes, wrap, wrapAll } from './structure.ts';

const ofDocument: Record<string, (document: Document, picks: readonly number[]) => void> = {
  'attributes in another order': reorderAttributes,
  'elements wrapped': wrap,
  'the whole page wrapped': wrapAll,
  'adverts between paragraphs': amid(ADVERTS),
  'adverts after the text': after(ADVERTS),
  'comments after the text': after(COMMENTS),
  'teasers of other reviews after the text': after(TEASERS),
  'a box of teasers between paragraphs': amid(TEASERS),
  'user ratings after the text': after(USER_RATINGS),
  'user ratings between paragraphs': amid(USER_RATINGS),
};

const ofSource: Record<string, (html: string, picks: readonly number[]) => string> = {
  'more white space': addBlanks,
  'references in its texts, titles, tags and data': encodeEntities,
};

const RUNS = 80;

/** Holds that the change leaves what is read as it was, on any page. A failure prints the page and the picks. */
function expectSame(changed: (sample: Sample, picks: readonly number[]) => Document, numRuns = RUNS): void {
  const property = fc.property(samples, picks, (sample, chosen) => {
    const reading = readKnown(changed(sample, chosen), sample.url);
    expect(essence(reading), sample.name).toEqual(asItIs(sample));
  });
  fc.assert(property, { seed: SEED, numRuns });
}

describe('a reading is the same with', () => {
  it.each(Object.entries(ofDocument))('%s', (_, change) => {
    expectSame(({ html }, chosen) => {
      const document = parse(html);
      change(document, chosen);
      return document;
    });
  });

  it.each(Object.entries(ofSource))('%s', (_, change) => {
    expectSame(({ html }, chosen) => parse(change(html, chosen)));
  });

  // linkedom keeps the case of attributes' names, which no browser does.
  it('names of tags and attributes in capitals', () => {
    expectSame(({ html, url }, chosen) => new JSDOM(changeCase(html, chosen), { url }).window.document, 20);
  });
});
