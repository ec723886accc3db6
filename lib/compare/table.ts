/** What one voice – a critic, or an outlet – thinks of one film: a number from 0 to 100. */
export interface Judgement {
  voice: string;
  film: string;
  number: number;
}

/**
 * Judgements packed for counting: one entry for each voice and film, in the order of voice and then film, so that the
 * films that two voices share are found in one walk along both.
 */
export interface Table {
  voices: readonly string[];
  films: readonly string[];
  /** Of each entry: the place of its voice in `voices`, of its film in `films`, and the number. */
  voice: Uint32Array;
  film: Uint32Array;
  number: Float64Array;
  /** Where the entries of each voice begin, and after the last where they end. */
  starts: Uint32Array;
}

/** Packs judgements. A voice that judged a film more than once did so by the mean of its numbers. */
export function tableOf(judgements: Iterable<Judgement>): Table {
  const [voices, films] = [new Map<string, number>(), new Map<string, number>()];
  const [voice, film, number]: [number[], number[], number[]] = [[], [], []];
  for (const each of judgements) {
    voice.push(placeIn(voices, each.voice));
    film.push(placeIn(films, each.film));
    number.push(each.number);
  }
  return pack({ voices: [...voices.keys()], films: [...films.keys()], voice, film, number });
}

function placeIn(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}

/** Judgements in any order, in columns: places in `voices` and `films`, and numbers. */
export interface Columns {
  voices: readonly string[];
  films: readonly string[];
  voice: ArrayLike<number>;
  film: ArrayLike<number>;
  number: ArrayLike<number>;
}

/** Packs columns: by film, then by voice, each in one pass, so that a hundred thousand take some milliseconds. */
export function pack({ voices, films, voice, film, number }: Columns): Table {
  const byFilm = inOrderOf(
    film,
    films.length,
    Uint32Array.from(number, (_, i) => i),
  );
  const order = inOrderOf(voice, voices.length, byFilm);
  const table = {
    voice: new Uint32Array(order.length),
    film: new Uint32Array(order.length),
    number: new Float64Array(order.length),
  };
  const starts = new Uint32Array(voices.length + 1);
  let entries = 0;
  let times = 0;
  for (const row of order) {
    const v = voice[row] ?? 0;
    const f = film[row] ?? 0;
    const x = number[row] ?? 0;
    const last = entries - 1;
    const again = last >= 0 && table.voice[last] === v && table.film[last] === f;
    times = again ? times + 1 : 1;
    const place = again ? last : entries;
    table.voice[place] = v;
    table.film[place] = f;
    table.number[place] = again ? (table.number[place] ?? 0) + (x - (table.number[place] ?? 0)) / times : x;
    entries = place + 1;
    starts[v + 1] = entries;
  }
  // A voice without entries begins where the one before it ended.
  for (let v = 1; v <= voices.length; v++) starts[v] = Math.max(starts[v] ?? 0, starts[v - 1] ?? 0);
  return {
    voices,
    films,
    voice: table.voice.subarray(0, entries),
    film: table.film.subarray(0, entries),
    number: table.number.subarray(0, entries),
    starts,
  };
}

/** The rows in the order of their keys (0 to `keys` − 1), equal ones as they stood: a counting sort. */
function inOrderOf(key: ArrayLike<number>, keys: number, rows: Uint32Array): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const row of rows) {
    const place = (key[row] ?? 0) + 1;
    next[place] = (next[place] ?? 0) + 1;
  }
  for (let i = 1; i <= keys; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const k = key[row] ?? 0;
    const place = next[k] ?? 0;
    sorted[place] = row;
    next[k] = place + 1;
  }
  return sorted;
}

/** The numbers of one voice by film. Empty for a voice that the table does not have. */
export function numbersOf(table: Table, voice: string): Map<string, number> {
  const place = table.voices.indexOf(voice);
  const numbers = new Map<string, number>();
  if (place < 0) return numbers;
  for (let i = table.starts[place] ?? 0; i < (table.starts[place + 1] ?? 0); i++) {
    numbers.set(table.films[table.film[i] ?? 0] ?? '', table.number[i] ?? 0);
  }
  return numbers;
}
