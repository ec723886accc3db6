import { useId } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { AspectChoice } from '../../lib/library/aspects.ts';
import type { PassageRow } from '../../lib/library/passages.ts';
import type { AnnotationRecord } from '../../lib/library/records.ts';
import { addressAt, quotedIn } from '../../lib/text-fragment.ts';
import { aspectName, aspectStyle } from '../aspect-name.ts';
import { byline } from '../other-critics.tsx';
import { ScoreChips } from '../score-chip.tsx';
import './others-said.css';

/** What other saved critics said on one aspect of the same film. */
export function OthersOn({ rows, aspect }: { rows: readonly PassageRow[]; aspect: string }) {
  return (
    <details class="others-on" data-part="others-on">
      <summary>{plural('othersOn', rows.length, aspect)}</summary>
      <OtherQuotes rows={rows} />
    </details>
  );
}

/** What other saved critics said of the film on aspects that this page has no passage on. */
export function OthersSaid(props: {
  others: ReadonlyMap<string, readonly PassageRow[]>;
  aspects: readonly AspectChoice[];
  except: readonly AnnotationRecord[];
}) {
  const heading = useId();
  const shown = new Set(props.except.map(({ aspect }) => aspect));
  const rest = props.aspects.filter(({ id }) => props.others.has(id) && !shown.has(id));
  if (rest.length === 0) return null;
  return (
    <section aria-labelledby={heading} data-part="others-said">
      <h2 class="panel-heading" id={heading}>
        {t('othersSaid')}
      </h2>
      {rest.map((aspect) => (
        <div key={aspect.id} class="others-aspect" style={aspectStyle(aspect.colour)}>
          <h3 class="caption">
            <i class="aspect-dot" />
            {aspectName(aspect)}
          </h3>
          <OtherQuotes rows={props.others.get(aspect.id) ?? []} />
        </div>
      ))}
    </section>
  );
}

function OtherQuotes({ rows }: { rows: readonly PassageRow[] }) {
  return (
    <ul class="other-quotes">
      {rows.map(({ passage, review }) => (
        <li key={passage.id}>
          {passage.spoiler ? <em>{t('passageVeiled')}</em> : <q>{passage.quote}</q>}
          <p class="other-by caption">
            <a href={addressAt(review.url, quotedIn(passage))} target="_blank" rel="noopener noreferrer">
              {byline(review.critics, review.outlet)}
            </a>
            <ScoreChips scores={review.scores} />
          </p>
        </li>
      ))}
    </ul>
  );
}
