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

type Parts<K extends keyof Gathered> = { [P in K]: (page: Page) => Required<Gathered>[P] };
type Shown = 'smaller' | 'outline' | 'labels' | 'anchors' | 'drawings' | 'marked';

/** The parts that need the document, one line each: what a page states in places of their own. */
const stated: Parts<Exclude<keyof Gathered, Shown>> = {
  head: headTags,
  language: languageOf,
  heading: headingText,
  data: jsonLdTexts,
  items,
  date: stateDate,
};

/** And what follows from the walk over all that it shows. */
const shown: Parts<Shown> = {
  smaller: smallerHeading,
  outline,
  labels: linkedLabels,
  anchors: filmAnchors,
  drawings,
  marked: attributeMark,
};

/** That of a page which is not walked. */
const NOTHING_SHOWN: Required<Pick<Gathered, Shown>> = {
  smaller: '',
  outline: {
    passages: [],
    from: 0,
    to: 0,
    start: 0,
    signatures: [],
    moments: [],
    emphasised: [],
    remarks: [],
    cut: false,
  },
  labels: [],
  anchors: [],
  drawings: { drawings: [], rows: [] },
  marked: false,
};

/** Gathers some of them. A page may defeat one (a form with inputs named like methods): the others are there. */
function gathering(page: Page, parts: Partial<Parts<keyof Gathered>>): Gathered {
  const gathered: Gathered = {};
  for (const [name, part] of Object.entries(parts))
    try {
      Object.assign(gathered, { [name]: page.once<unknown>(part) });
    } catch {
      // Who needs it finds out.
    }
  return gathered;
}

/** Gathers all that a page says, where it is. */
export const gather = (page: Page): Gathered => gathering(page, { ...stated, ...shown });

/** Gathers what a page states, and takes in nothing of its text: it lists what a reader of its own knows to find. */
export const gatherStated = (page: Page): Gathered => ({ ...gathering(page, stated), ...NOTHING_SHOWN });

/** The page again, where it is not: a part that is missing fails whoever asks for it. */
export function recall(url: string, gathered: Gathered): View {
  const parts = { ...stated, ...shown };
  const known = Object.entries(gathered).map(
    ([name, value]) => [parts[name as keyof Gathered], value] as const,
  );
  return remembering({ url }, new Map<unknown, unknown>(known));
}
