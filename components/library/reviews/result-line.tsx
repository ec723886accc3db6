import { useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { ExportDialog } from '../../exporting/export-dialog.tsx';
import { Icon } from '../../icon.tsx';
import type { Act } from '../use-acting.tsx';
import { MoveForm, TagForm } from './chosen-forms.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Found } from './use-found.ts';
import './result-line.css';

export interface ResultLineProps {
  library: Library;
  found: Found;
  chosen: Chosen;
  act: Act;
  onDelete: (ids: string[]) => void;
}

type Open = 'tag' | 'move';

/** How many reviews were found (said aloud when it changes), and what can be done with those chosen. */
export function ResultLine({ library, found, chosen, act, onDelete }: ResultLineProps) {
  const [open, setOpen] = useState<Open>();
  const ids = [...chosen.ids];
  const any = ids.length > 0;
  const opener = (which: Open) => ({
    type: 'button' as const,
    'data-part': `chosen-${which}`,
    'aria-expanded': open === which,
    onClick: () => setOpen(open === which ? undefined : which),
  });
  const form = { library, ids, act, onDone: () => setOpen(undefined) };
  return (
    <div class="result-line" data-chosen={any}>
      <output>
        {any && plural('chosenReviews', ids.length)}
        {!any && !found.first && plural('countReviews', found.count)}
      </output>
      {any && (
        <div class="result-line-acts">
          <button {...opener('tag')}>
            <Icon name="tag" />
            {t('actTag')}
          </button>
          <button {...opener('move')}>
            <Icon name="film" />
            {t('actMove')}
          </button>
          <ExportDialog
            library={library}
            label={t('actExport')}
            taken={() => Promise.resolve({ scope: { of: 'reviews', ids }, title: t('libraryReviews') })}
          />
          <button
            type="button"
            data-part="delete"
            onClick={() => {
              chosen.none();
              onDelete(ids);
            }}
          >
            <Icon name="delete" />
            {t('delete')}
          </button>
          {ids.length < found.count && (
            <button type="button" class="quiet" data-part="choose-all" onClick={chosen.all}>
              {t('chooseAll')}
            </button>
          )}
          <button type="button" class="quiet" data-part="choose-none" onClick={chosen.none}>
            {t('chooseNone')}
          </button>
        </div>
      )}
      {any && open === 'tag' && <TagForm {...form} />}
      {any && open === 'move' && <MoveForm {...form} />}
    </div>
  );
}
