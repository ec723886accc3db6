import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
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
        async mutate(request) {
          const { trans } = request;
          const dropped = core.table('marks').mutate({ type: 'delete', trans, keys: bucketsIn(request) });
          const [written] = await Promise.all([table.mutate(request), dropped]);
          return written;
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
