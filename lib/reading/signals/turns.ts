/** What each film of a list has of its own. */
const TURNS =
  /(?:^|\n|\. )(?:[A-Z0-9][A-Z0-9’',:&. -]{3,40}\. (?=\d(?:\.\d)? stars)|(?:Rated|Grade|Director|Directed by|Dir|Regie|Regi|Regia|Dirección|Direção|Réalisation)\s?[:.] ?|[^\n.]{2,12}[.] (?:Regi|Regie|Dir)[.:] )/g;

/** The label with which most lines of a text begin, and how many do. */
export function mostRepeated(text: string): [label: string, times: number] {
  const times = new Map<string, number>();
  for (const [whole] of text.matchAll(TURNS)) {
    // A title in capitals has its stars after it, and no colon.
    const label = whole.includes(':') ? whole.replace(/^.*[^\p{L}](?=\p{L})/su, '') : 'stars';
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  return [...times].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}
