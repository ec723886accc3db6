import { t } from '../../../lib/i18n.ts';
import type { FilmRecord } from '../../../lib/library/records.ts';
import { filmAddress } from './address.ts';
import { filmName } from './film-name.ts';
import './film-likely.css';

export interface FilmLikelyProps {
  /** Films that may be the one shown. */
  likely: FilmRecord[];
  onMerge: (film: FilmRecord) => void;
  onApart: (film: FilmRecord) => void;
}

/** Asks whether films that look like the one shown are the same. */
export function FilmLikely({ likely, onMerge, onApart }: FilmLikelyProps) {
  if (likely.length === 0) return null;
  return (
    <section class="film-likely" data-part="likely" aria-labelledby="film-likely">
      <h2 id="film-likely">{t('filmLikely')}</h2>
      <ul>
        {likely.map((film) => (
          <li key={film.id}>
            <span class="film-likely-name">
              <a href={filmAddress.hash({ id: film.id })}>{film.title}</a>{' '}
              <span class="caption figures">
                {[film.year, film.directors.join(', ')].filter(Boolean).join(' · ')}
              </span>
            </span>
            <button
              type="button"
              data-part="likely-merge"
              aria-label={t('filmLikelyMergeName', filmName(film))}
              onClick={() => onMerge(film)}
            >
              {t('filmLikelyMerge')}
            </button>
            <button
              type="button"
              class="quiet"
              data-part="likely-apart"
              aria-label={t('filmLikelyApartName', filmName(film))}
              onClick={() => onApart(film)}
            >
              {t('filmLikelyApart')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
