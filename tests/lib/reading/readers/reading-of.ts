import { type FactName, type Facts, type Reading, SURE, sure } from '../../../../lib/reading/model.ts';
import { readKnown as read } from '../../../../lib/reading/read-known.ts';
import { ADDRESS, documents } from '../documents.ts';

/** The same page read in both document implementations. */
export function readings(markup: string, url = ADDRESS): [name: string, reading: Reading][] {
  return documents(markup, url).map(([name, document]) => [name, read(document, url)]);
}

/** What is filled in for a fact, by implementation: both must agree. */
export function facts<F extends FactName>(markup: string, fact: F, url = ADDRESS): (Facts[F] | undefined)[] {
  return readings(markup, url).map(([, reading]) => sure(reading, fact));
}

/** The marks that are filled in, as "part value/best", by implementation. */
export function marks(markup: string, url = ADDRESS): string[][] {
  return readings(markup, url).map(([, reading]) =>
    reading.scores
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ value }) => `${value.part ? `${value.part} ` : ''}${value.value}/${value.best}`),
  );
}

/** The same value for both implementations. */
export const both = <T>(value: T): [T, T] => [value, value];
