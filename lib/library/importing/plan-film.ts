import type { FilmItem } from '../../exchange/model.ts';
import { filmFields } from '../film-facts.ts';
import type { FilmRecord, WatchRecord } from '../records.ts';
import { isLive, make } from '../stamp.ts';
import { tagId } from '../tags.ts';
import type { Batch, Need } from './batch.ts';
import { cleanOwn } from './clean.ts';
import { type Context, listIdOf } from './context.ts';
import { withOwn, withRowFacts } from './merge-film.ts';
import { withWatch } from './merge-watch.ts';
import { type Difference, type Outcome, outcomeOf } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { NamedFilm } from './plan-review.ts';
import { putOnList } from './put-list.ts';
import { putTags } from './put-tags.ts';

/** What a row on a film does: the film itself, its place on the watchlist, tags and lists. */
export async function planFilm(
  item: FilmItem,
  { identity, film, isNew }: NamedFilm & { isNew: boolean },
  context: Context,
): Promise<Plan> {
  const { at, nextRank } = context;
  const { note, tags, lists } = cleanOwn(item);
  const named = item.liked ? [...lists, context.liked] : lists;
  const onLists = await Promise.all(named.map(async (name) => ({ name, id: await listIdOf(context, name) })));
  const own: Need[] = [['films', film.id]];
  if (item.watch) own.push(['watchlist', film.id]);
  const isFresh = isNew && context.films.isFree(film.id);
  const needs: Need[] = isFresh ? [] : [...own];
  const fresh: Need[] = isFresh ? own : [];
  for (const { id } of onLists) needs.push(['lists', id]);
  for (const tag of tags) needs.push(['tags', tagId(tag)]);

  const apply = (batch: Batch, take: boolean): Outcome => {
    const differences: Difference[] = [];
    const options = { at, take, differences, nextRank };
    const before = batch.get<FilmRecord>('films', film.id);
    const known = !isLive(before)
      ? make(film.id, filmFields(identity, undefined, [...film.keys]), at)
      : withRowFacts(before, identity, at);
    const { ownScore, past } = item;
    const said = { ...(ownScore && { ownScore }), ...(past && { past }), ...(note && { note }) };
    const named = putTags(batch, tags, at);
    let changed = batch.put('films', withOwn(known, { ...said, tags: named }, options));
    if (item.watch) {
      const watch = batch.get<WatchRecord>('watchlist', film.id);
      changed = batch.put('watchlist', withWatch(watch, { ...item.watch, id: film.id }, options)) || changed;
    }
    for (const list of onLists) changed = putOnList(batch, list, film.id, at) || changed;
    return outcomeOf(!isLive(before), changed, differences);
  };
  return { needs, fresh, apply };
}
