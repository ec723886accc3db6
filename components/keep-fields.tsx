import { useId } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import type { Draft } from '../lib/library/draft.ts';
import { CAPS } from '../lib/library/fields.ts';
import type { Change } from './draft-change.ts';
import { OwnScoreField } from './own-score-field.tsx';
import type { KnownTag } from './tag-completion.ts';
import { TagInput } from './tag-input.tsx';
import { WatchPicker } from './watch-picker.tsx';
import './keep-fields.css';

/** What the reader adds: tags, a note, a mark of their own, the film's place on the watchlist. */
export function KeepFields({
  draft,
  known,
  onChange,
}: {
  draft: Draft;
  known: KnownTag[];
  onChange: Change;
}) {
  const id = useId();
  return (
    <div class="keep-fields">
      <div>
        <label class="caption" for={`${id}-tags`}>
          {t('fieldTags')}
        </label>
        <TagInput id={`${id}-tags`} tags={draft.tags} known={known} onChange={(tags) => onChange({ tags })} />
      </div>
      <div class="keep-film">
        <OwnScoreField value={draft.ownScore} onScore={(ownScore) => onChange({ ownScore })} />
        <WatchPicker name={`${id}-watch`} value={draft.watch} onChange={(watch) => onChange({ watch })} />
      </div>
      <div>
        <label class="caption" for={`${id}-note`}>
          {t('fieldNote')}
        </label>
        <textarea
          id={`${id}-note`}
          data-part="note"
          rows={2}
          maxLength={CAPS.note}
          value={draft.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
