import type { Selector } from '../anchoring/model.ts';
import type { Colour } from '../aspects/palette.ts';

/** An aspect as the page's script knows it. Without a `name` it is one of the seven. `removed`: it is drawn, not offered. */
export interface AspectOnPage {
  id: string;
  name?: string;
  colour: Colour;
  removed?: true;
}

/** A passage as the page's script knows it: where it is and how it looks. Note and tags stay out of pages. */
export interface MarkOnPage {
  id: string;
  quote: string;
  selectors: Selector[];
  aspect?: string;
  spoiler?: true;
}

/** Where a passage is, in the form in which it is kept. */
export interface PlaceOnPage {
  quote: string;
  selectors: Selector[];
  position: number;
}

/** What has become of a passage on the page: `looking` while its text may still come. */
export interface MarkState {
  id: string;
  state: 'found' | 'changed' | 'orphan' | 'looking';
  /** The words that stand there now, if they are others. */
  now?: string;
  /** Where it may stand instead, the likeliest first. */
  candidates?: { quote: string; confidence: number }[];
}

/** What the extension tells the page's script. Only the extension can. */
export type ToPage =
  /** These are the page's passages. */
  | { kind: 'place'; url: string; marks: MarkOnPage[]; aspects: AspectOnPage[]; adder: boolean }
  /** The reader wants to mark what is selected. */
  | { kind: 'adder'; by: 'pointer' | 'keys'; aspects: AspectOnPage[] }
  /** Scrolls to a passage, or to one of the places where it may be, and points at it. */
  | { kind: 'show'; id: string; candidate?: number }
  /** What has become of each passage; answered with `MarkState[]`. */
  | { kind: 'states' }
  /** Describes a place: what is selected, where a passage stands now, where it may stand. Answered with `PlaceOnPage` or null. */
  | { kind: 'describe'; of: 'selection' | { id: string; candidate?: number } }
  | { kind: 'moved' };

/** What marking came to. `allowed`: whether marks come back by themselves on this site. */
export type MarkAnswer =
  | { id: string; allowed: boolean }
  | { failure: 'full' | 'too-long' | 'unavailable' | 'failed' };
