import { byTrust } from '../../../lib/compare/listen.ts';
import { numberOf } from '../../../lib/compare/number.ts';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { ReviewRow } from '../../../lib/library/draft.ts';
import type { Voice } from '../../../lib/library/marks/voices.ts';
import { ScoreChips } from '../../score-chip.tsx';
import { AgreementFigure } from '../comparing/figures.tsx';
import { useVoices } from '../comparing/use-voices.ts';
import { toYouText, whole } from '../comparing/words.ts';
import { criticAddress } from '../critic/address.ts';
import type { FilmRoute } from './address.ts';
import './film-listen.css';

/** A critic of the film, with the review and what is known of the critic. */
interface Speaker {
  name: string;
  row: ReviewRow;
  voice: Voice | undefined;
}

export interface FilmListenProps {
  library: Library;
  rows: ReviewRow[];
  /** Whether the reader gave any film a mark. */
  scored: boolean;
  route: FilmRoute;
}

/**
 * Whom to listen to about a film: its saved critics, those first who are known to agree with the reader. Counting that takes a moment in a
 * large library; their places are there at once.
 */
export function FilmListen({ library, rows, scored, route }: FilmListenProps) {
  const live = useVoices(library, 'critic', route.how);
  const voices = new Map(live.state === 'ready' ? live.value.list.map((voice) => [voice.name, voice]) : []);
  const speakers: Speaker[] = rows.flatMap((row) =>
    row.review.critics.map((name) => ({ name, row, voice: voices.get(name) })),
  );
  if (speakers.length < 2) return null;
  const counted = live.state === 'ready';
  const none = counted && !speakers.some(({ voice }) => voice?.agreement);
  return (
    <section class="film-listen" aria-labelledby="film-listen" data-part="listen">
      <h2 id="film-listen">{t('listenTitle')}</h2>
      <p class="film-listen-hint">{t(!scored ? 'ownMarksNone' : none ? 'listenNone' : 'listenHint')}</p>
      {scored && (
        <ol aria-busy={!counted}>
          {byTrust(speakers, ({ voice }) => voice?.agreement).map(({ name, row, voice }) => (
            <li key={`${row.review.id} ${name}`} data-part="speaker">
              <span class="film-listen-name">
                <a href={criticAddress.hash({ id: name, how: route.how })}>{name}</a>
                {row.review.outlet && <span class="caption">{row.review.outlet}</span>}
              </span>
              <ScoreChips scores={row.review.scores} how={route.how} />
              <span class="film-listen-figure">
                {counted && <AgreementFigure agreement={voice?.agreement} />}
              </span>
              <span class="film-listen-figure">
                <Expected row={row} voice={voice} how={route.how} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What the critic's mark would be as the reader's own. */
function Expected({ row, voice, how }: { row: ReviewRow; voice: Voice | undefined; how: FilmRoute['how'] }) {
  const number = numberOf(row.review.scores, how);
  const difference = voice?.agreement?.difference;
  if (number === undefined || !difference) return null;
  const expected = Math.max(0, Math.min(100, number - difference.value));
  return (
    <span class="caption" title={toYouText(difference)}>
      {t('listenExpected', whole(expected))}
    </span>
  );
}
