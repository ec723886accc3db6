import { foldWords } from '../films/fold.ts';
import { titleKey } from '../films/keys.ts';
import type { FilmIdentity } from '../films/model.ts';

/**
 * The id of a review: the first 128 bits of the SHA-256 of its address's key, in hexadecimal, so that the same
 * review saved on two machines is one record. To be computed before a transaction starts: `crypto.subtle` ends it.
 */
export function reviewId(addressKey: string): Promise<string> {
  return digest(`review:${addressKey}`);
}

/** Ids that a new film may take. */
export interface NewFilmIds {
  /** Of its id elsewhere (IMDb, else TMDB, Wikidata, Letterboxd's page, Letterboxd's code). */
  elsewhere?: string;
  /** Of its title and year; and with its directors, for another film of that title and year. */
  named: string[];
}

/** The ids that a new film may take, derived from its identity, so that it has the same one on two machines. */
export async function filmIds(film: FilmIdentity): Promise<NewFilmIds> {
  const elsewhere = seedElsewhere(film);
  const digests = await Promise.all(namedSeeds(film).map(digest));
  return { ...(elsewhere && { elsewhere: await digest(elsewhere) }), named: digests };
}

/** What `elsewhere` is a digest of. */
export function seedElsewhere({ ids }: FilmIdentity): string | undefined {
  const site = (['imdb', 'tmdb', 'wikidata', 'letterboxd', 'boxd'] as const).find((each) => ids?.[each]);
  return site && `film:${site}:${ids?.[site]}`;
}

/** What `named` are digests of. */
export function namedSeeds(film: FilmIdentity): string[] {
  const titled = `${titleKey(film.title)}|${film.year ?? ''}`;
  const directors = (film.directors ?? []).map((name) => foldWords(name)).sort();
  return [`film:${titled}`, `film:${titled}|${directors.join('|')}`];
}

/** An id for a record that nothing identifies but itself: 128 random bits, in hexadecimal. */
export function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

const encoder = new TextEncoder();

/** An id made of a text that says what it is of. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  return hex(new Uint8Array(hash, 0, 16));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}
