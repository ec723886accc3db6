import { FileProblem } from './problem.ts';
import { own, ownList, ownText } from './text/json.ts';

/**
 * The form of a backup: a zip with `manifest.json` and a file for each list, `films.json` and so on. A list's file is a JSON
 * list with a record a line: "[", records with commas between, "]". The manifest is
 * `{ "app": "cutting-room", "form": "backup", "version": 1, "exported": …, "files": [{ "name", "records", "sha256" }] }`.
 */
export const BACKUP_VERSION = 1;

/** The lists of a backup, and of the export of everything: what others refer to comes before them. */
export const BACKUP_LISTS = [
  'films',
  'mergedFilms',
  'tags',
  'aspects',
  'names',
  'reviews',
  'annotations',
  'watchlist',
  'lists',
  'corrections',
  'copies',
] as const;
export type BackupList = (typeof BACKUP_LISTS)[number];

/** The list that a file of a backup holds, by its name. */
export function listOfBackup(file: string): BackupList | undefined {
  return BACKUP_LISTS.find((list) => file === `${list}.json`);
}

/** What a backup says of itself: the checksum of each of its files. @throws {FileProblem} */
export async function readManifest(
  text: AsyncIterable<string>,
): Promise<{ version: number; files: Map<string, string> }> {
  let whole = '';
  for await (const piece of text) whole += piece;
  const manifest = parse(whole);
  const version = own(manifest, 'version');
  if (typeof version !== 'number') throw new FileProblem('broken');
  if (version > BACKUP_VERSION) throw new FileProblem('newer');
  const files = ownList(manifest, 'files').map(
    (file) => [ownText(file, 'name'), ownText(file, 'sha256')] as const,
  );
  return { version, files: new Map(files) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem('broken');
  }
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256(text: AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  const bytes = await new Blob(pieces).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
