import { useCallback } from 'preact/hooks';
import { LEAST_SHARED } from '../../../lib/compare/rank.ts';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { type NextFilm, nextFilms } from '../../../lib/library/marks/next.ts';
import { setWatch } from '../../../lib/library/watchlist.ts';
import { Icon } from '../../icon.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import { useMarks } from '../comparing/use-voices.ts';
import { agreementText, films, toYouText, whole } from '../comparing/words.ts';
import { criticAddress } from '../critic/address.ts';
import { Failure } from '../failure.tsx';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import type { Act } from '../use-acting.tsx';
import './next-films.css';
import '../empty.css';

/** Films that are named at most. */
const MOST = 20;

/** What is worth seeing next by the critics that the reader agrees with, and why. */
export function NextFilms({ library, act }: { library: Library; act: Act }) {
  const live = useMarks(
    library,
    useCallback(() => nextFilms(library, 'linear', MOST), [library]),
  );
  if (live.state === 'error') return <Failure error={live.error} />;
  if (live.state === 'loading') return <p class="view-waiting">{t('nextWaiting')}</p>;
  const { films: found, own } = live.value;
  if (found.length === 0)
    return (
      <div class="empty" data-part="empty">
        <h2>{t('nextEmpty')}</h2>
        <p>{t('nextEmptyHint', films(LEAST_SHARED))}</p>
        <p>{plural('nextMarked', own)}</p>
      </div>
    );
  return (
    <>
      <p class="next-how">{t('nextHow')}</p>
      <ol class="next-films">
        {found.map((next) => (
          <NextFilmItem key={next.film.id} library={library} next={next} act={act} />
        ))}
      </ol>
    </>
  );
}

function NextFilmItem({ library, next, act }: { library: Library; next: NextFilm; act: Act }) {
  const { film, watch, expected, reasons } = next;
  const name = filmName(film);
  return (
    <li class="next-film" data-part="next-film" data-id={film.id}>
      <div class="next-head">
        <h2>
          <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
            {film.title}
          </a>{' '}
          {film.year !== undefined && <span class="next-year figures">{film.year}</span>}
        </h2>
        <p class="next-expected">{t('nextExpected', whole(expected))}</p>
        {watch ? (
          <span class="next-wanted">
            <Icon name="check" />
            {t('watchWant')}
          </span>
        ) : (
          <button
            type="button"
            data-part="next-want"
            onClick={() => void act(() => setWatch(library, film.id, 'want'), t('watchNowWant', name))}
          >
            <Icon name="watch" />
            <span>
              {t('watchToWant')}
              <span class="unseen">{t('ofName', name)}</span>
            </span>
          </button>
        )}
      </div>
      <ul class="next-reasons">
        {reasons.map(({ advice: { voice, agreement }, review }) => (
          <li key={voice}>
            <p class="next-reason">
              <a href={criticAddress.hash({ id: voice })}>{voice}</a> <ScoreChips scores={review.scores} />
            </p>
            {agreement.rank && <p class="caption">{agreementText(agreement.rank)}</p>}
            <p class="caption">{toYouText(agreement.difference)}</p>
          </li>
        ))}
      </ul>
    </li>
  );
}
