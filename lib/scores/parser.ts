import type { ScoreKind } from './model.ts';

/** Why a text is not taken for a score. */
export type Unclear =
  | 'empty'
  | 'too-long'
  | 'not-a-score'
  /** A bare number: nothing says of how many, or that it is a mark at all. */
  | 'no-scale'
  /** A scale no critic uses: "9/11", and "1/2", "2.1/2", which may be a half that lost its way. */
  | 'odd-scale'
  /** More than the best ("5/4"). */
  | 'above-best'
  /** Only hollow glyphs: none given, or a hollow glyph is that site's star, or readers may click. */
  | 'all-hollow';

/** What a parser may know besides the text. */
export interface Known {
  /** Markup or a label calls the text a mark. */
  mark: boolean;
  kind?: ScoreKind | undefined;
  best?: number | undefined;
}

export interface Parsed {
  kind: ScoreKind;
  value: number | string;
  /** As the text states it. */
  best?: number | undefined;
}

/** One idiom. `undefined`: not in this idiom, let the next one try. */
export type ScoreParser = (text: string, known: Known) => Parsed | Unclear | undefined;
