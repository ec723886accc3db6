import { type Drawings, drawings } from './drawings.ts';
import { type FilmAnchor, filmAnchors } from './film-anchors.ts';
import { type HeadTags, headTags } from './head-tags.ts';
import { headingText } from './heading.ts';
import { type Item, items } from './items.ts';
import { jsonLdTexts } from './json-ld.ts';
import { languageOf } from './language.ts';
import { attributeMark } from './mark.ts';
import { type Outline, outline } from './outline.ts';
import { type Page, remembering, type View } from './page.ts';
import { linkedLabels } from './sections.ts';
import { smallerHeading } from './smaller-heading.ts';
import { stateDate } from './state-date.ts';

/**
 * What a page says, in plain data, as its script hands it to the extension: no more than text, numbers and places.
 * A part that could not be gathered is missing.
 */
export interface Gathered {
  head?: HeadTags;
  language?: string;
  heading?: string;
  smaller?: string;
  data?: string[];
  items?: Item[];
  outline?: Outline;
  labels?: string[];
  anchors?: FilmAnchor[];
  drawings?: Drawings;
  date?: string;
  marked?: boolean;
}

/** The parts that need the document, one line each. */
const parts: { [K in keyof Required<Gathered>]: (page: Page) => Required<Gathered>[K] } = {
  head: headTags,
  language: languageOf,
  heading: headingText,
  smaller: smallerHeading,
  data: jsonLdTexts,
  items,
  outline,
  labels: linkedLabels,
  anchors: filmAnchors,
  drawings,
  date: stateDate,
  marked: attributeMark,
};

/** Gathers them, where the page is. A page may defeat one (a form with inputs named like methods): the others are there. */
export function gather(page: Page): Gathered {
  const gathered: Gathered = {};
  for (const [name, part] of Object.entries(parts))
    try {
      Object.assign(gathered, { [name]: page.once<unknown>(part) });
    } catch {
      // Who needs it finds out.
    }
  return gathered;
}

/** The page again, where it is not: a part that is missing fails whoever asks for it. */
export function recall(url: string, gathered: Gathered): View {
  const known = Object.entries(gathered).map(
    ([name, value]) => [parts[name as keyof Gathered], value] as const,
  );
  return remembering({ url }, new Map<unknown, unknown>(known));
}
