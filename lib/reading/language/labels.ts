import { folded } from '../page/text.ts';

/** The words before a colon, folded, by which pages label facts of a film; "_" stands for a blank. */
const LABELS = {
  director:
    'directed_by directed written_and_directed_by directed_and_written_by director directors director_s dir regie regisseur regisseurin regisseure realisateur realisateurs realisatrice realisation realise_par mise_en_scene direccion dirigida_por dirigido_por direcao realizacao regia regia_di diretto_da rezyseria rezyser rezie regi regissør instruktør ohjaus ohjaaja rendezte rendezo yonetmen regizor режиссер режисер режиссура режисура σκηνοθεσια 导演 導演 监督 監督 감독',
  year: 'year year_of_release release_year release_date released jahr erscheinungsjahr produktionsjahr kinostart annee annee_de_production date_de_sortie sortie ano estreno anno uscita jaar ar rok premiere opened in_cinemas yıl год рік rok_produkcji 公開年 公开年 製作年 制作年 上映年 年份 年代 개봉 개봉일 제작연도 ετος ev anul vuosi uk_release us_release release',
  title: 'title film movie movie_title film_title titel filmtitel titre titulo titolo tytul tittel',
  original:
    'original_title originaltitel titre_original titulo_original titolo_originale oorspronkelijke_titel tytul_oryginalny originaltittel orginaltittel',
} as const;
type Label = keyof typeof LABELS;

const byWords = new Map(
  (Object.keys(LABELS) as Label[]).flatMap((label) =>
    LABELS[label].split(' ').map((words) => [words.replaceAll('_', ' '), label] as const),
  ),
);

/** The first word of each: saves looking closely at most lines. */
const firstWords = new Set([...byWords.keys()].map((words) => words.split(' ')[0]));

/** "Regie & Drehbuch", "Director/Writer", "Regia e sceneggiatura". */
const SECOND =
  / (?:(?:and|und|et|e|y|och|og|en|i|a) )?(?:drehbuch|buch|writers?|screenplay|script|scenario|sceneggiatura|guion|roteiro|manus|manuskript|scenariusz|scenar|kasikirjoitus)$/;

/** A line's label and what follows it. `announced`: a colon, or a "by" that demands a name. */
export interface Labelled {
  label: Label;
  rest: string;
  announced: boolean;
}

/** What a line of facts begins with: "Regie: Jane Doe", "Directed by Jane Doe", "Director" in a cell of its own. */
export function labelled(line: string): Labelled | undefined {
  const words = line
    .slice(0, 80)
    .replace(/[:：]\s*/, ': ')
    .split(/\s+/);
  const most = Math.min(4, words.length);
  let first = '';
  for (let at = 0; at < most && !first; at++) first = folded(words[at] ?? '').split(' ')[0] ?? '';
  if (!firstWords.has(first)) return undefined;
  for (let count = most; count > 0; count--) {
    const before = words.slice(0, count).join(' ');
    const label = byWords.get(folded(before)) ?? byWords.get(folded(before).replace(SECOND, ''));
    if (!label) continue;
    const rest = line
      .replace(/[:：]\s*/, ': ')
      .slice(before.length)
      .trim();
    return { label, rest, announced: !rest || /[:.–—]$|(?:by|par|por|da|di)$/i.test(before) };
  }
  return undefined;
}
