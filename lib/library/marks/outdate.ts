import Dexie, { type DBCore, type DBCoreMutateRequest, type Middleware } from 'dexie';
import { ALL_BUCKETS, bucketOf } from './bucket.ts';

/**
 * Whatever writes reviews – saving, undoing, importing, syncing – drops the marks of their buckets in the same
 * transaction: those that are there are never out of date.
 */
export const outdateMarks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'outdate-marks',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const writes = mode === 'readwrite' && stores.includes('reviews') && !stores.includes('marks');
      return core.transaction(writes ? [...stores, 'marks'] : stores, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (name !== 'reviews') return table;
      return {
        ...table,
        // Dexie's own promises all along: a native one would lose sight of the transaction.
        mutate(request) {
          const { trans } = request;
          const dropped = core.table('marks').mutate({ type: 'delete', trans, keys: bucketsIn(request) });
          return table.mutate(request).then((written) => Dexie.Promise.resolve(dropped).then(() => written));
        },
      };
    },
  }),
};

function bucketsIn(request: DBCoreMutateRequest): number[] {
  if (request.type === 'deleteRange') return [...ALL_BUCKETS];
  const ids: string[] =
    request.type === 'delete' ? request.keys : request.values.map((review: { id: string }) => review.id);
  return [...new Set(ids.map(bucketOf))];
}
