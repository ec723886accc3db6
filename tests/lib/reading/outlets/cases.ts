import { describe, expect, it } from 'vitest';
import { SURE } from '../../../../lib/reading/model.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { documents } from '../documents.ts';

export interface Case {
  about: string;
  url: string;
  page: string;
  /** "part value/best (remark)", in page order. */
  marks: string[];
}

/** Tests that each case's marks are read, by outlet. */
export function testMarks(cases: Record<string, Case[]>): void {
  describe.each(Object.entries(cases))('%s', (_, list) => {
    it.each(list)('reads $about', ({ url, page, marks }) => {
      for (const [, document] of documents(page, url)) {
        const found = readKnown(document, url)
          .scores.filter(({ confidence }) => confidence >= SURE)
          .map(({ value }) => {
            const part = value.part ? `${value.part} ` : '';
            return `${part}${value.value}/${value.best}${value.remark ? ` (${value.remark})` : ''}`;
          });
        expect(found).toEqual(marks);
      }
    });
  });
}

/** The roles of the marks of a case, in page order, in both document implementations. */
export function rolesOf(one: Case | undefined): (string | undefined)[][] {
  if (!one) throw new Error('no case');
  return documents(one.page, one.url).map(([, document]) =>
    readKnown(document, one.url).scores.map(({ value }) => value.role),
  );
}
