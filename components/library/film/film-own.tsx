import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { FilmRecord, WatchRecord } from '../../../lib/library/records.ts';
import { setOwnScore, setWatch } from '../../../lib/library/watchlist.ts';
import type { Score } from '../../../lib/scores/model.ts';
import { OwnScoreField } from '../../own-score-field.tsx';
import { ScoreChips } from '../../score-chip.tsx';
import { WatchPicker } from '../../watch-picker.tsx';
import type { Act } from '../use-acting.tsx';
import './film-own.css';

export interface FilmOwnProps {
  library: Library;
  film: FilmRecord;
  watch: WatchRecord | undefined;
  act: Act;
}

/** What the reader thinks of a film: the mark, changed by Enter or by leaving the field, and the place on the watchlist. */
export function FilmOwn({ library, film, watch, act }: FilmOwnProps) {
  const [typed, setTyped] = useState(film.ownScore);
  // The field may be left before what was typed last is drawn.
  const latestRef = useRef(film.ownScore);
  const change = (score: Score | undefined) => {
    latestRef.current = score;
    setTyped(score);
  };
  const keep = () => {
    const score = latestRef.current;
    if (JSON.stringify(score) === JSON.stringify(film.ownScore)) return;
    void act(() => setOwnScore(library, film.id, score), t('ownScoreKept'));
  };
  return (
    <div class="film-own">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
        onFocusOut={keep}
      >
        <OwnScoreField value={typed} onScore={change} />
        {film.ownScore && <ScoreChips scores={[film.ownScore]} />}
      </form>
      <WatchPicker
        name="film-watch"
        value={watch?.state}
        onChange={(state) => void act(() => setWatch(library, film.id, state), t('watchKept'))}
      />
    </div>
  );
}
