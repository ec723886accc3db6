import { LETTER } from '../letters.ts';

/** Source of an expression for the words that announce a mark, in the languages film pages are read in; lower case. */
export const LABEL =
  '(?:ratings?|rated|scores?|grade|verdict|marks?|bewertung|(?:gesamt)?wertung|gesamtnote|notes?|voto|valutazione|giudizio|puntuaci[oó]n|puntaje|nota|calificaci[oó]n|valoraci[oó]n|avaliaç[aã]o|betyg|karakter|terningkast|ocena|cijfer|beoordeling|hodnocen(?:[ií]|ie)|puan[ıi]?|értékelés|pontszám|arvosana|evaluare|fazit|urteil|оценка|оцінка|рейтинг|βαθμολογία|评分|評分|評価|평점|별점)';

const HAS_LABEL = new RegExp(`(?:^|[^${LETTER}])(?:stars|${LABEL})$`);
const LABEL_FIRST = new RegExp(`^((?:[${LETTER}'.-]{1,40} ){0,4}${LABEL})(?: of| is)?[ =-]+`);

/**
 * The text without the label before it and the word "rating" after it. `label` is what stood before;
 * `mark` says that it announces a mark ("Voto", "Our score"), not just anything ("Plot").
 */
export function withoutLabel(text: string): { rest: string; label: string; mark: boolean } {
  const lower = text.toLowerCase();
  const colon = text.search(/: ?[^:)(-]+$/);
  const first = colon < 0 ? LABEL_FIRST.exec(lower) : undefined;
  const label = (first?.[1] ?? lower.slice(0, Math.max(colon, 0))).trim();
  const rest = text.slice(first ? first[0].length : colon + 1).trim();
  return {
    rest: (rest || text).replace(/[ -](?:rating|review|score)$/i, ''),
    label,
    mark: HAS_LABEL.test(label),
  };
}
