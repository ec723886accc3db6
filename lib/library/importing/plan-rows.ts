import type { FilmItem, Item, ListItem } from '../../exchange/model.ts';
import { reviewOfPage } from '../../exchange/text/page.ts';
import type { FilmIdentity } from '../../films/model.ts';
import { CAPS, line } from '../fields.ts';
import { underOwnNames } from '../names.ts';
import { cleanFilm, cleanNote } from './clean.ts';
import { cleanReview } from './clean-review.ts';
import { type Context, listIdOf } from './context.ts';
import { outcomeOf } from './outcome.ts';
import type { Plan, Refused } from './plan.ts';
import { planFilm } from './plan-film.ts';
import { planPassage } from './plan-passage.ts';
import { planRecord } from './plan-record.ts';
import { type NamedFilm, planReview } from './plan-review.ts';
import { putList } from './put-list.ts';
import { settleFilms } from './settle.ts';

/** What items do to the library, in their order; or why one does nothing. */
export async function planItems(items: readonly Item[], context: Context): Promise<(Plan | Refused)[]> {
  const named = items.map(filmNamed);
  const identities = named.filter((identity) => identity !== undefined);
  const settled = await settleFilms(context.films, identities, context.at);
  const films = new Map(identities.map((identity, i) => [identity, settled[i]]));
  return Promise.all(
    items.map((item, i) => {
      const identity = named[i];
      const film = identity && films.get(identity);
      return planItem(item, identity && film && { identity, ...film }, context);
    }),
  );
}

async function planItem(
  item: Item,
  film: (NamedFilm & { isNew: boolean }) | undefined,
  context: Context,
): Promise<Plan | Refused> {
  switch (item.kind) {
    case 'film':
      return film ? planFilm(item, film, context) : refusedFilm(item);
    case 'review': {
      const said = cleanReview(item);
      const clean = said && underOwnNames(context.ownName, said);
      if (!clean) return { problem: { code: 'noAddress' } };
      return film ? planReview(clean, film, context.at) : { problem: { code: 'noFilm' } };
    }
    case 'passage':
      return film ? planPassage(item, film, context) : { problem: { code: 'noAddress' } };
    case 'list':
      return planList(item, context);
    case 'record':
      return planRecord(item, context);
  }
}

/** The film that an item names. That of a page is the one in its title; one without a title bears the name of its site, to be corrected. */
function filmNamed(item: Item): FilmIdentity | undefined {
  if (item.kind === 'film') return cleanFilm(item.film);
  if (item.kind !== 'review' && item.kind !== 'passage') return undefined;
  const given = item.kind === 'review' ? item.film : reviewOfPage(item.url, item.headline ?? '').film;
  const host = URL.parse(item.url)?.hostname ?? '';
  return (given && cleanFilm(given)) ?? cleanFilm({ title: host });
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
