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
  const given: { voice: number; film: number; number: number }[] = [];
  for (const { voice, film, number } of judgements) {
    given.push({ voice: placeIn(voices, voice), film: placeIn(films, film), number });
  }
  return pack([...voices.keys()], [...films.keys()], given);
}

function placeIn(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}

function pack(
  voices: string[],
  films: string[],
  given: { voice: number; film: number; number: number }[],
): Table {
  // The number breaks ties, so that sums do not depend on the order in which reviews were saved.
  given.sort((a, b) => a.voice - b.voice || a.film - b.film || a.number - b.number);
  const table = {
    voice: new Uint32Array(given.length),
    film: new Uint32Array(given.length),
    number: new Float64Array(given.length),
  };
  const starts = new Uint32Array(voices.length + 1);
  let entries = 0;
  let times = 0;
  for (const { voice, film, number } of given) {
    const last = entries - 1;
    if (last >= 0 && table.voice[last] === voice && table.film[last] === film) {
      times += 1;
      const before = table.number[last] ?? 0;
      table.number[last] = before + (number - before) / times;
      continue;
    }
    times = 1;
    table.voice[entries] = voice;
    table.film[entries] = film;
    table.number[entries] = number;
    entries += 1;
    starts[voice + 1] = entries;
  }
  return {
    voices,
    films,
    voice: table.voice.subarray(0, entries),
    film: table.film.subarray(0, entries),
    number: table.number.subarray(0, entries),
    starts,
  };
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
