import type { TagRecord } from '../records.ts';
import { isLive, make } from '../stamp.ts';
import { tagId } from '../tags.ts';
import type { Batch } from './batch.ts';

/** The names under which tags are kept: that of the tag there is, whatever its case; new ones are made. */
export function putTags(batch: Batch, names: readonly string[], at: number): string[] {
  return names.map((name) => {
    const tag = batch.get<TagRecord>('tags', tagId(name));
    if (isLive(tag)) return tag.name;
    batch.put('tags', make(tagId(name), { name }, at));
    return name;
  });
}
