import type { Agreement } from './agreement.ts';

/**
 * Orders voices by how far their reader may listen to them. First those who are known to order films more or less as the reader
 * does, by the lower end of the interval of their rank agreement, so that nobody is put first for a few lucky films; then those who share too few films with the reader,
 * by how near they may safely be said to stand (the upper end of the interval of the distance); then those who share none, in the order given.
 *
 * Rank agreements of 0.5 (0.3 to 0.7) and 0.6 (0.1 to 0.9) come in this order: of the first, more is known.
 */
export function byTrust<V>(voices: readonly V[], agreementOf: (voice: V) => Agreement | undefined): V[] {
  const placed = voices.map((voice) => ({ voice, agreement: agreementOf(voice) }));
  placed.sort((a, b) => compare(a.agreement, b.agreement));
  return placed.map(({ voice }) => voice);
}

function compare(a: Agreement | undefined, b: Agreement | undefined): number {
  if (a?.rank || b?.rank) return (b?.rank?.low ?? -2) - (a?.rank?.low ?? -2);
  const [near, other] = [a?.distance.high, b?.distance.high];
  if (near === undefined || other === undefined)
    return Number(near === undefined) - Number(other === undefined);
  return near - other;
}
