import type { InForm } from '../form.ts';
import { backup } from './backup.ts';
import { bookmarks } from './bookmarks.ts';
import { criticker } from './criticker.ts';
import { hypothesis } from './hypothesis.ts';
import { imdb } from './imdb.ts';
import { kinopoisk } from './kinopoisk.ts';
import { letterboxd } from './letterboxd.ts';
import { letterboxdImport } from './letterboxd-import.ts';
import { movary } from './movary.ts';
import { movielens } from './movielens.ts';
import { readwise } from './readwise.ts';
import { simkl } from './simkl.ts';
import { table } from './table.ts';
import { tmdb } from './tmdb.ts';
import { trakt } from './trakt.ts';
import { webAnnotation } from './web-annotation.ts';
import { yamtrack } from './yamtrack.ts';

/** The forms that are read. */
export const IN_FORMS: readonly InForm[] = [
  backup,
  letterboxd,
  letterboxdImport,
  imdb,
  trakt,
  tmdb,
  criticker,
  movielens,
  simkl,
  movary,
  yamtrack,
  kinopoisk,
  table,
  bookmarks,
  hypothesis,
  webAnnotation,
  readwise,
];
