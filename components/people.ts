/** What belongs to the name before the comma. */
const suffix = /^(jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** Names as they are written in one line. */
export function writePeople(names: string[]): string {
  return names.join(', ');
}

/** Reads names that stand in one line, between commas; "Jr." is no name of its own. */
export function readPeople(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(/[,;]/)) {
    const name = piece.trim().replace(/\s+/g, ' ');
    const last = names.length - 1;
    if (name === '') continue;
    if (suffix.test(name) && last >= 0) names[last] = `${names[last]}, ${name}`;
    else names.push(name);
  }
  return names;
}
