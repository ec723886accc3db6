import type { ScoreKind } from './model.ts';

/**
 * What the outlet's custom or structured data says of a mark. `best` is used only where the text states
 * none. A hint, even an empty one, says that the text is a mark: without it a bare "7" is unclear.
 */
export interface ScoreHint {
  best?: number;
  worst?: number;
  kind?: ScoreKind;
  part?: string;
}
