import type { RecordItem } from '../../exchange/model.ts';
import type { FilmIdentity } from '../../films/model.ts';
import type { TableName } from '../journal.ts';
import type { FilmRecord, Kept } from '../records.ts';
import { isLive } from '../stamp.ts';
import { checkRecord, derived, tableOf } from './check-record.ts';
import type { Context } from './context.ts';
import { withOwn, withRowFacts } from './merge-film.ts';
import { mergeRecord } from './merge-record.ts';
import { type Difference, outcomeOf } from './outcome.ts';
import type { Plan, Refused } from './plan.ts';

/**
 * What a record of a backup does: one that is not here comes as it is, with its times, also where it was deleted here; of
 * one that is, each field is the one that was changed last. A film that is here under another id is that film, and what
 * refers to it refers to that one.
 */
export function planRecord({ table: list, record: given }: RecordItem, context: Context): Plan | Refused {
  const table = tableOf(list);
  const record = table && checkRecord(table, given);
  if (!table || !record) return { problem: { code: 'wrong', about: list } };
  if (record.deleted !== undefined && !('mergedInto' in record)) return planGrave(table, record);
  const known =
    table === 'films' && record.deleted === undefined ? filmHere(record as FilmRecord, context) : undefined;
  if (known !== undefined) return planKnownFilm(record as FilmRecord, known, context);
  const theirs = referred(table, record, context.knownAs);
  return {
    needs: [[table, theirs.id]],
    apply(batch) {
      const mine = batch.get(table, theirs.id);
      if (!mine || (!isLive(mine) && isLive(theirs))) {
        batch.put(table, theirs);
        return { kind: isLive(theirs) ? 'new' : 'added' };
      }
      const merged = isLive(mine) && isLive(theirs) ? mergeRecord(mine, theirs) : mine;
      const changed = merged !== mine && batch.put(table, derived(table, merged));
      return outcomeOf(false, changed, []);
    },
  };
}

/** What was deleted there is remembered here, so that it stays so; what is here is not deleted by a file. */
function planGrave(table: TableName, grave: Kept): Plan {
  return {
    needs: [[table, grave.id]],
    apply(batch) {
      if (!batch.get(table, grave.id)) batch.put(table, grave);
      return { kind: 'same' };
    },
  };
}

/** The id under which the library has a film of a backup, where that is another one. Films of one backup are never each other. */
export function filmHere(record: FilmRecord, { films, knownAs }: Context): string | undefined {
  const { id, title, originalTitle, otherTitles, year, directors, ids, keys, created } = record;
  const identity: FilmIdentity = {
    title,
    otherTitles,
    directors,
    ids,
    ...(originalTitle && { originalTitle }),
    ...(year && { year }),
  };
  const found = films.has(id) ? undefined : films.find(identity).film;
  const known = found && !found.ofFile ? found.id : undefined;
  if (known !== undefined) knownAs.set(id, known);
  else films.markOfFile({ ...identity, id, keys, created });
  return known;
}

function planKnownFilm(theirs: FilmRecord, id: string, { at }: Context): Plan {
  return {
    needs: [['films', id]],
    apply(batch, take) {
      const mine = batch.get<FilmRecord>('films', id);
      if (!isLive(mine)) return { kind: 'same' };
      const differences: Difference[] = [];
      const { ownScore, note, tags } = theirs;
      const own = { ...(ownScore && { ownScore }), ...(note && { note }), ...(tags && { tags }) };
      const after = withOwn(withRowFacts(mine, theirs, at), own, { at, take, differences });
      return outcomeOf(false, batch.put('films', after), differences);
    },
  };
}

/** A record that refers to films by the ids that they have here. */
function referred(table: TableName, record: Kept, knownAs: ReadonlyMap<string, string>): Kept {
  if (knownAs.size === 0) return record;
  const here = (id: unknown) => (typeof id === 'string' ? (knownAs.get(id) ?? id) : id);
  const next: Record<string, unknown> & Kept = { ...record };
  if (table === 'watchlist') next.id = String(here(record.id));
  for (const name of ['film', 'mergedInto']) if (name in next) next[name] = here(next[name]);
  for (const name of ['films', 'notSame']) {
    const ids = next[name];
    if (Array.isArray(ids)) next[name] = [...new Set(ids.map(here))];
  }
  return next;
}
