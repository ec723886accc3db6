import { useId } from 'preact/hooks';
import type { How } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { DisputedFilm } from '../../../lib/library/marks/voice-page.ts';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import { whole } from './words.ts';

export interface DisputedFilmsProps {
  title: string;
  none: string;
  films: DisputedFilm[];
  /** Whom the other number is of. */
  other: string;
  how: How;
}

/** Films on which two differ, the widest apart first, with both numbers. */
export function DisputedFilms({ title, none, films, other, how }: DisputedFilmsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {films.length === 0 && <p class="voice-none">{none}</p>}
      <ol class="voice-list">
        {films.map(({ record, number, others }) => (
          <li key={record.id}>
            <a href={filmAddress.hash({ id: record.id, how })}>{filmName(record)}</a>
            <span class="figures">{t('disputedNumbers', whole(number), other, whole(others))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
