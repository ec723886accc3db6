import type { OutForm, RecordsForm } from '../form.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { htmlPage } from './html.ts';
import { imdb } from './imdb.ts';
import { json } from './json.ts';
import { letterboxd } from './letterboxd.ts';
import { markdown } from './markdown.ts';
import { readwise } from './readwise.ts';
import { ris } from './ris.ts';
import { trakt } from './trakt.ts';
import { webAnnotation } from './web-annotation.ts';

/** The forms that are written, in the order in which they are offered. */
export const OUT_FORMS: readonly (OutForm | RecordsForm)[] = [
  csv,
  json,
  markdown,
  htmlPage,
  letterboxd,
  trakt,
  imdb,
  readwise,
  webAnnotation,
  cslJson,
  ris,
  bibtex,
];
