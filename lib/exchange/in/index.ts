import type { InForm } from '../form.ts';
import { imdb } from './imdb.ts';
import { letterboxd } from './letterboxd.ts';

/** The forms that are read. */
export const IN_FORMS: readonly InForm[] = [letterboxd, imdb];
