import type { Param } from './params.ts';
import { type Place, writeHash } from './place.ts';

type Params = Readonly<Record<string, Param<unknown>>>;

/** What the parameters of an address come to. */
type Values<P> = { [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** The addresses of one view: what they say, read and written. */
export interface Address<R extends object, Needed extends keyof R = never> {
  /** The first word of it, the view's name: "films" of "#/films?sort=year". */
  name: string;
  /** The name of the view whose part of the library this one belongs to: its own, but for a page of one thing. */
  within: string;
  /** Whether it is of one thing, whose id stands in the address. */
  ofOne: boolean;
  /** What a place says to this view; `undefined` if it is none of the view's. Values it does not know count as not given. */
  read: (place: Place) => R | undefined;
  /** The shortest address that says this; what is left out is as usual. */
  hash: (route: Partial<R> & Pick<R, Needed>) => string;
  /** The address without what is only refined while looking at it (typing, showing more): changing that is no arrival. */
  arrival: (route: R) => string;
}

/** What an address says. */
export type RouteOf<A> = A extends { read: (place: Place) => infer R } ? NonNullable<R> : never;

/** Addresses of a view of many things: `#/NAME?…`. `refining`: parameters whose change is no arrival. */
export function addressOfMany<P extends Params>(
  name: string,
  params: P,
  refining: readonly (keyof P)[] = [],
): Address<Values<P>> {
  const hash = (route: Partial<Values<P>>) => writeHash({ name, params: written(params, route) });
  return {
    name,
    within: name,
    ofOne: false,
    read: (place) => (place.name === name && place.id === undefined ? read(params, place.params) : undefined),
    hash,
    arrival: (route) => hash(without(route, refining)),
  };
}

/** Addresses of the page of one thing: `#/NAME/ID?…`, in the part of the library that the view `within` leads to. */
export function addressOfOne<P extends Params>(
  name: string,
  within: string,
  params: P,
  refining: readonly (keyof P)[] = [],
): Address<Values<P> & { id: string }, 'id'> {
  type R = Values<P> & { id: string };
  const hash = (route: Partial<R> & Pick<R, 'id'>) =>
    writeHash({ name, id: route.id, params: written(params, route) });
  return {
    name,
    within,
    ofOne: true,
    read: ({ name: given, id, params: values }) =>
      given === name && id !== undefined ? { ...read(params, values), id } : undefined,
    hash,
    arrival: (route) => hash({ ...without<Partial<R>>(route, refining), id: route.id }),
  };
}

function read<P extends Params>(params: P, values: URLSearchParams): Values<P> {
  const entries = Object.entries(params).map(([name, param]) => [name, param.read(values.getAll(name))]);
  return Object.fromEntries(entries) as Values<P>;
}

function written(params: Params, route: object): URLSearchParams {
  const values = new URLSearchParams();
  const given = new Map<string, unknown>(Object.entries(route));
  for (const [name, param] of Object.entries(params)) {
    if (given.get(name) === undefined) continue;
    for (const text of param.write(given.get(name))) values.append(name, text);
  }
  return values;
}

function without<R extends object>(route: R, names: readonly PropertyKey[]): R {
  return Object.fromEntries(Object.entries(route).filter(([name]) => !names.includes(name))) as R;
}
