import type { FilmItem, Item, ListItem } from '../../exchange/model.ts';
import type { FilmIdentity } from '../../films/model.ts';
import { CAPS, line } from '../fields.ts';
import { cleanFilm, cleanNote } from './clean.ts';
import { type Context, listIdOf } from './context.ts';
import { outcomeOf } from './outcome.ts';
import type { Plan, Refused } from './plan.ts';
import { planFilm } from './plan-film.ts';
import { putList } from './put-list.ts';
import { settleFilms } from './settle.ts';

/** What items do to the library, in their order; or why one does nothing. */
export async function planItems(items: readonly Item[], context: Context): Promise<(Plan | Refused)[]> {
  const named = items.map((item) => ('film' in item && item.film ? cleanFilm(item.film) : undefined));
  const identities = named.filter((identity) => identity !== undefined);
  const settled = await settleFilms(context.films, identities, context.at);
  const films = new Map(identities.map((identity, i) => [identity, settled[i]?.film]));
  return Promise.all(
    items.map(async (item, i) => {
      const identity = named[i];
      const film = identity && films.get(identity);
      switch (item.kind) {
        case 'film':
          return identity && film ? planFilm(item, identity, film, context) : refusedFilm(item);
        case 'list':
          return planList(item, context);
        default:
          return { problem: { code: 'wrong' as const, about: item.kind } };
      }
    }),
  );
}

function refusedFilm({ film }: FilmItem): Refused {
  const title: FilmIdentity['title'] = line(film.title);
  return { problem: title ? { code: 'long', about: title.slice(0, 80) } : { code: 'noFilm' } };
}

async function planList({ name: given, description }: ListItem, context: Context): Promise<Plan | Refused> {
  const name = line(given);
  if (name === '' || name.length > CAPS.name) return { problem: { code: 'wrong', about: name.slice(0, 80) } };
  const id = await listIdOf(context, name);
  const text = cleanNote(description) ?? '';
  return {
    needs: [['lists', id]],
    apply: (batch) => {
      const { isNew, changed } = putList(batch, { id, name, description: text }, context.at);
      return outcomeOf(isNew, changed, []);
    },
  };
}
