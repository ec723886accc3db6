import Dexie, { type DBCoreAddRequest, type DBCoreMutateRequest, type DBCoreMutateResponse } from 'dexie';
import { type PackedRecord, packsOf } from './pack.ts';
import type { Packs } from './packs.ts';
import { isVouchedFor } from './vouch.ts';

/**
 * Writes to a table some of whose records are in packs. What is changed stands in the table from then on; what is deleted comes
 * out of its pack.
 */
export function writePacked(packs: Packs, request: DBCoreMutateRequest): PromiseLike<DBCoreMutateResponse> {
  const { trans } = request;
  switch (request.type) {
    case 'add':
      return packs.none(trans).then((none) => {
        if (none) return packs.table.mutate(request);
        return isVouchedFor(trans) ? addTogether(packs, request) : addSingly(packs, request);
      });
    case 'put':
      return packs.table.mutate(request).then((written) => {
        const ids = idsOf(request.values).filter((_, i) => !written.failures[i]);
        return Dexie.Promise.resolve(isVouchedFor(trans) ? undefined : packs.reserve(trans, ids)).then(
          () => written,
        );
      });
    case 'delete':
      return packs.takeOut(trans, request.keys).then(() => packs.table.mutate(request));
    case 'deleteRange':
      return packs.takeOutRange(trans, request.range).then(() => packs.table.mutate(request));
  }
}

/** Adds new records as packs, and those by themselves that somebody added meanwhile. */
function addTogether(packs: Packs, request: DBCoreAddRequest): PromiseLike<DBCoreMutateResponse> {
  const { trans, values } = request;
  const keys = idsOf(values);
  return packs.reserved(trans).then((reserved) => {
    if (keys.some((id) => reserved.has(id))) return addSingly(packs, request);
    return packs.add(trans, packsOf(values, packs.table.schema)).then(() => answer(keys, {}));
  });
}

/** Adds records to the table itself, but for those that are in packs: adding what is there fails. */
function addSingly(packs: Packs, { trans, values }: DBCoreAddRequest): PromiseLike<DBCoreMutateResponse> {
  const keys = idsOf(values);
  return packs.holding(trans, keys).then((holding) => {
    const packed = new Set(holding.flatMap(({ ids }) => ids));
    const fresh = [...keys.keys()].filter((i) => !packed.has(keys[i] ?? ''));
    const given = fresh.map((i): unknown => values[i]);
    return packs.table.mutate({ type: 'add', trans, values: given }).then((added) => {
      const failures: Record<number, Error> = {};
      for (const [i, id] of keys.entries()) if (packed.has(id)) failures[i] = isThere();
      for (const [i, error] of Object.entries(added.failures)) failures[fresh[Number(i)] ?? 0] = error;
      const written = keys.filter((_, i) => !failures[i]);
      return packs.reserve(trans, written).then(() => answer(keys, failures));
    });
  });
}

function answer(keys: string[], failures: Record<number, Error>): DBCoreMutateResponse {
  return { numFailures: Object.keys(failures).length, failures, results: keys, lastResult: keys.at(-1) };
}

const isThere = (): Error => new DOMException('A record of that id is there.', 'ConstraintError');

const idsOf = (values: readonly PackedRecord[]) => values.map(({ id }) => id);
