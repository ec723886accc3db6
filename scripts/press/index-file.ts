import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A score as a folder's index expects it: as printed, its value (a letter stays a letter), scale and part. */
export interface ExpectedScore {
  raw: string;
  value: number | string | null;
  best: number | null;
  worst: number | null;
  label: string | null;
}

/** What a page states, read off by eye; `null` where the page does not say. */
export interface Expected {
  filmTitle: string | null;
  year: number | null;
  director: string | null;
  critic: string | null;
  outlet?: string | null;
  published: string | null;
  scores: ExpectedScore[];
  canonicalUrl: string | null;
}

/** One page of a folder of pages, as its `index.json` lists it. */
export interface PageEntry {
  /** Path from the folder. */
  file: string;
  /** The site's host name, or some name for it when the host is not known. */
  site: string;
  kind: 'review' | 'aggregator' | 'film-page' | 'not-a-review';
  /** The address it is served under, when known. */
  url?: string;
  expected: Expected;
  /** An essay or a round-up: counts neither way. */
  ambiguous?: boolean;
  /** `false`: only the headline scores are listed. */
  scoresExhaustive?: boolean;
  note?: string;
}

const kinds = new Set<unknown>(['review', 'aggregator', 'film-page', 'not-a-review']);

function isEntry(value: unknown): value is PageEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, site, kind }: { file?: unknown; site?: unknown; kind?: unknown } = value;
  return typeof file === 'string' && typeof site === 'string' && kinds.has(kind);
}

/** Reads FOLDER/index.json. Throws an error that names the folder or the entry that is not of the form. */
export async function readIndex(folder: string): Promise<PageEntry[]> {
  const file = join(folder, 'index.json');
  let list: unknown;
  try {
    list = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as a list of pages.`, { cause });
  }
  if (!Array.isArray(list)) throw new Error(`${file} is no list of pages.`);
  return list.map((entry: unknown, index) => {
    if (!isEntry(entry)) throw new Error(`${file}: page ${index + 1} lacks its file, site or kind.`);
    return entry;
  });
}
