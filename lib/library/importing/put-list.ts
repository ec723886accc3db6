import type { ListRecord } from '../records.ts';
import { change, isLive, make } from '../stamp.ts';
import type { Batch } from './batch.ts';

/** Puts a film at the end of a list, which is made if it is not there. Whether anything changed. */
export function putOnList(
  batch: Batch,
  { id, name }: { id: string; name: string },
  film: string,
  at: number,
): boolean {
  const list = batch.get<ListRecord>('lists', id);
  if (!isLive(list)) return batch.put('lists', make(id, { name, description: '', films: [film] }, at));
  if (list.films.includes(film)) return false;
  return batch.put('lists', change(list, { films: [...list.films, film] }, at));
}

/** Makes a list, or gives the one there is the description it lacks. */
export function putList(
  batch: Batch,
  { id, name, description }: { id: string; name: string; description: string },
  at: number,
): { isNew: boolean; changed: boolean } {
  const list = batch.get<ListRecord>('lists', id);
  if (!isLive(list))
    return { isNew: true, changed: batch.put('lists', make(id, { name, description, films: [] }, at)) };
  if (list.description !== '') return { isNew: false, changed: false };
  return { isNew: false, changed: batch.put('lists', change(list, { description }, at)) };
}
