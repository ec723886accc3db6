import type { Automaton, Place } from './automaton.ts';

/** Stands for the search for a beginning, which goes over every character. */
const SEARCH = -1;

/** Groups of places that lead back to themselves (Tarjan's strongly connected components, without recursion). */
function loopsOf(places: readonly Place[]): number[][] {
  const reach = places.map((_, from) => {
    const seen = new Set<number>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const next of places[at]?.next.keys() ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    return seen;
  });
  const done = new Set<number>();
  const loops: number[][] = [];
  for (const [at, seen] of reach.entries()) {
    if (done.has(at) || !seen.has(at)) continue;
    const loop = [...seen].filter((other) => reach[other]?.has(at));
    for (const each of loop) done.add(each);
    loops.push(loop);
  }
  return loops;
}

/** Everything that can be reached from some states, each a list of places. */
function reachable(starts: readonly number[][], step: (state: readonly number[]) => Iterable<number[]>) {
  const seen = new Map(starts.map((state) => [state.join(), state]));
  const open = [...seen.values()];
  for (let state = open.pop(); state; state = open.pop())
    for (const next of step(state)) {
      const key = next.join();
      if (seen.has(key)) continue;
      seen.set(key, next);
      open.push(next);
    }
  return seen;
}

/** What a text of a length may cost, in steps. */
export interface Worst {
  /** `Infinity`: it doubles with every character. */
  steps: number;
  /** How many searches go over the same characters, one within the other. */
  depth: number;
}

/**
 * The most steps that a backtracking matcher takes over a text of `length` characters, to within a small factor: by the
 * ambiguity of the automaton (Weber and Seidl 1991). A loop in which one text can be gone through in two ways doubles
 * the paths with every round; a loop that can hand the same text on to a later one multiplies its rounds with that one's.
 */
export function worstOf({ places, free }: Automaton, length: number): Worst {
  const common = (...at: number[]): boolean => {
    const lists = at.filter((each) => each !== SEARCH).map((each) => places[each]?.takes ?? []);
    return (lists[0] ?? []).some((_, char) => lists.every((takes) => takes[char]));
  };
  const nextOf = (at: number): number[] =>
    at === SEARCH ? [SEARCH, ...free] : [...(places[at]?.next.keys() ?? [])];
  const loops = loopsOf(places);

  for (const loop of loops) {
    const inside = new Set(loop);
    const within = (at: number) => nextOf(at).filter((next) => inside.has(next));
    if (loop.some((at) => within(at).some((next) => (places[at]?.next.get(next) ?? 0) > 1)))
      return { steps: Infinity, depth: Infinity };
    const pairs = ([a = 0, b = 0]: readonly number[]) =>
      within(a).flatMap((x) => within(b).flatMap((y) => (common(x, y) ? [[x, y]] : [])));
    const apart = [
      ...reachable(
        loop.map((at) => [at, at]),
        pairs,
      ).values(),
    ].filter(([a, b]) => a !== b);
    for (const state of apart)
      if ([...reachable([state], pairs).values()].some(([a, b]) => a === b))
        return { steps: Infinity, depth: Infinity };
  }

  const all = [...(free.length > 0 ? [[SEARCH]] : []), ...loops];
  const later = all.map((from) => all.map((to) => from !== to && hands(from, to)));
  function hands(from: readonly number[], to: readonly number[]): boolean {
    const [inFrom, inTo] = [new Set(from), new Set(to)];
    const step = ([x = 0, y = 0, z = 0]: readonly number[]) =>
      nextOf(x)
        .filter((a) => inFrom.has(a))
        .flatMap((a) =>
          nextOf(z)
            .filter((c) => inTo.has(c) && common(a, c))
            .flatMap((c) => nextOf(y).flatMap((b) => (common(a, b, c) ? [[a, b, c]] : []))),
        );
    return from.some((p) => to.some((q) => reachable([[p, p, q]], step).has([p, q, q].join())));
  }
  const weight = (loop: readonly number[]) =>
    loop[0] === SEARCH ? length : Math.min(length, Math.max(...loop.map((at) => places[at]?.longest ?? 0)));
  const best = new Map<number, Worst>();
  const chain = (at: number): Worst => {
    const known = best.get(at);
    if (known) return known;
    best.set(at, { steps: 1, depth: 0 });
    const rest = (later[at] ?? []).flatMap((is, to) => (is ? [chain(to)] : []));
    const own = weight(all[at] ?? []);
    const worst = {
      steps: own * Math.max(1, ...rest.map(({ steps }) => steps)),
      depth: (own === length ? 1 : 0) + Math.max(0, ...rest.map(({ depth }) => depth)),
    };
    best.set(at, worst);
    return worst;
  };
  const chains = all.map((_, at) => chain(at));
  return {
    steps: Math.max(1, ...chains.map(({ steps }) => steps)),
    depth: Math.max(0, ...chains.map(({ depth }) => depth)),
  };
}
