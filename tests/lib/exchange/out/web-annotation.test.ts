import fc from 'fast-check';
import validate from 'validate-web-annotation';
import { describe, expect, it } from 'vitest';
import { webAnnotation } from '../../../../lib/exchange/out/web-annotation.ts';
import { entries, filesOf, review } from '../entries.ts';

interface Written {
  '@context': string;
  first?: { items: Record<string, unknown>[] };
}

/** The collection that is written, whole. */
async function written(
  ...given: Parameters<typeof filesOf> extends [unknown, ...infer R] ? R : never
): Promise<Written> {
  const [text = ''] = (await filesOf(webAnnotation, ...given)).values();
  return JSON.parse(text);
}

const items = async (...given: Parameters<typeof written>) => (await written(...given)).first?.items ?? [];

/**
 * Whether it has the form of the model. The package takes days alone for `created`, where the model asks for a date and time
 * in UTC that ends in "Z" (§ 3.3.1): that is looked at by itself.
 */
function follows({ created, ...annotation }: Record<string, unknown>): boolean {
  return validate(annotation) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(created));
}

describe('web annotations', () => {
  it('have the form of the W3C’s model', async () => {
    const all = await items(entries, { spoilers: true });
    expect(all).toHaveLength(2);
    for (const each of all) expect(follows(each), JSON.stringify(each)).toBe(true);
  });

  it('have the page itself as their target where nothing is selected in it (§ 4)', async () => {
    const passage = { id: 'a', created: '2026-11-20T10:20:00.000Z', quote: 'q', selectors: [] };
    const [one] = await items([
      { id: 'f', film: { title: 'T' }, reviews: [review({ passages: [passage] })] },
    ]);
    expect(one?.['target']).toBe(review({}).url);
  });

  it('that lack what the model asks for are told apart by the same check', async () => {
    const [one] = await items();
    for (const key of ['@context', 'id', 'type', 'target', 'created']) {
      const { [key]: _, ...less } = one ?? {};
      expect(follows(less), `without ${key}`).toBe(false);
    }
  });

  it('have that form whatever is in a passage', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const passage = fc.record({
      id: text,
      created: fc.constant('2026-11-20T10:20:00.000Z'),
      quote: text,
      selectors: fc.array(
        fc.record({
          type: fc.constant('TextQuoteSelector' as const),
          exact: text,
          prefix: text,
          suffix: text,
        }),
        { maxLength: 2 },
      ),
      note: text,
      tags: fc.array(text, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(passage, { minLength: 1, maxLength: 4 }), async (passages) => {
        const all = await items([{ id: 'f', film: { title: 'T' }, reviews: [review({ passages })] }]);
        expect(all).toHaveLength(passages.length);
        for (const each of all) expect(follows(each), JSON.stringify(each)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('stand in a collection and a page as the model asks (§ 5)', async () => {
    expect(await written()).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: expect.stringMatching(/^urn:/),
      type: 'AnnotationCollection',
      total: 1,
      first: { id: expect.stringMatching(/^urn:/), type: 'AnnotationPage', startIndex: 0, items: [{}] },
      last: expect.stringMatching(/^urn:/),
    });
    expect(await written([])).not.toHaveProperty('first');
  });
});
