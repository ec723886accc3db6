const first =
  'Ada Ben Carla Dov Elif Femi Greta Hugo Ines Jun Kofi Lena Mateo Nadia Omar Petra Quentin Rosa Sami Tove Uma Viktor Wanda Xavi Yara Zeno'.split(
    ' ',
  );
const last =
  'Abbot Brandt Castel Dahl Eriksen Faure Grant Haas Ibarra Jansen Koval Lindqvist Moreau Novak Okafor Pinter Quist Rossi Sandoval Tanaka Ullman Varga Weiss Xenakis Young Zeller'.split(
    ' ',
  );
const nouns =
  'Corridor Harbour Winter Garden River Window Mirror Station Orchard Lantern Island Theatre Summer Shadow Letter Bridge Museum Kitchen Desert Tower Forest Signal Witness Stranger'.split(
    ' ',
  );
const qualities =
  'Long Quiet Red Last Hollow Distant Blue Second Burning Silent Broken Golden Empty Northern Hidden Final White Lost Sleeping Early'.split(
    ' ',
  );
const press =
  'Courier Gazette Screen Review Herald Film Weekly Observer Tribune Projector Monitor Balcony Matinee Post'.split(
    ' ',
  );

const pick = (list: readonly string[], i: number) => list[i % list.length] ?? '';

/** The i-th critic's name; no two are alike up to 676 × 26. */
export function criticName(i: number): string {
  const initial = i < 676 ? '' : `${String.fromCharCode(65 + (Math.floor(i / 676) % 26))}. `;
  return `${pick(first, i)} ${initial}${pick(last, Math.floor(i / 26))}`;
}

/** The i-th film's title. */
export function filmTitle(i: number): string {
  const number = Math.floor(i / (nouns.length * qualities.length));
  return `The ${pick(qualities, i)} ${pick(nouns, Math.floor(i / qualities.length))}${number > 0 ? ` ${number + 1}` : ''}`;
}

/** The i-th outlet's name. */
export function outletName(i: number): string {
  return `${pick(last, i)} ${pick(press, Math.floor(i / last.length) + i)}`;
}

/** As many words as asked for. */
export function words(random: () => number, count: number): string {
  const all = [...nouns, ...qualities, ...press];
  return Array.from({ length: count }, () => pick(all, Math.floor(random() * all.length)).toLowerCase()).join(
    ' ',
  );
}
