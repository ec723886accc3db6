import { useId } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Draft, Prepared } from '../lib/library/draft.ts';
import { CAPS } from '../lib/library/fields.ts';
import type { Change, Faults } from './draft-change.ts';
import { FilmFields } from './film-fields.tsx';
import { GrowText, paragraph } from './grow-field.tsx';
import { KeepFields } from './keep-fields.tsx';
import { Offers } from './offers.tsx';
import { ReviewFields } from './review-fields.tsx';
import { ScoreChip } from './score-chip.tsx';
import { ScoresField } from './scores-field.tsx';
import type { KnownTag } from './tag-completion.ts';
import './card.css';

export interface CardProps {
  draft: Draft;
  offered: Prepared['offered'];
  known: KnownTag[];
  faults: Faults;
  onChange: Change;
}

/** One review as it will be kept: the film, the critic's marks, a sentence, who and where, and what is one's own. */
export function Card({ draft, offered, known, faults, onChange }: CardProps) {
  const id = useId();
  return (
    <div class="card">
      <div>
        <FilmFields draft={draft} faults={faults} onChange={onChange} />
        {draft.filmTitle === '' && (
          <Offers
            options={offered.filmTitle.map((title) => ({ key: title, value: title, shown: title }))}
            onTake={(filmTitle) => onChange({ filmTitle })}
          />
        )}
      </div>
      <div>
        <ScoresField scores={draft.scores} onScores={(scores) => onChange({ scores })} />
        {draft.scores.length === 0 && (
          <Offers
            options={offered.scores.map((score, index) => ({
              key: `${index} ${score.raw}`,
              value: score,
              shown: <ScoreChip score={score} />,
            }))}
            onTake={(score) => onChange({ scores: [...draft.scores, score] })}
          />
        )}
      </div>
      <div class="card-excerpt">
        <label class="unseen" for={`${id}-excerpt`}>
          {t('fieldExcerpt')}
        </label>
        <GrowText
          id={`${id}-excerpt`}
          part="excerpt"
          text={draft.excerpt}
          maxLength={CAPS.excerpt}
          placeholder={t('fieldExcerptHint')}
          fault={faults.excerpt}
          onInput={(event) => onChange({ excerpt: paragraph(event) })}
        />
      </div>
      <ReviewFields draft={draft} offered={offered} faults={faults} onChange={onChange} />
      <KeepFields draft={draft} known={known} onChange={onChange} />
    </div>
  );
}
