import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import type { FoundRow } from '../../../lib/search/rows.ts';
import { useKept } from '../../virtual/use-kept.ts';
import { type RowPlace, VirtualList } from '../../virtual/virtual-list.tsx';
import { ReviewEditor } from '../review-editor.tsx';
import { ReviewItem } from '../review-item.tsx';
import type { Act } from '../use-acting.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Found } from './use-found.ts';

export interface ReviewRowsProps {
  library: Library;
  found: Found;
  rows: ReadonlyMap<string, FoundRow>;
  chosen: Chosen;
  act: Act;
  onDelete: (ids: string[]) => void;
  onDrawn: (from: number, to: number) => void;
}

/** About the height of a row, in pixels, until some are measured. */
const usual = 128;

/** The reviews that were found, as far as they are in the window. One at a time can be corrected in its place. */
export function ReviewRows({ library, found, rows, chosen, act, onDelete, onDrawn }: ReviewRowsProps) {
  const [edited, setEdited] = useState<{ id: string; index: number }>();
  // The review may stand elsewhere by now.
  const at = edited && found.idAt(edited.index) === edited.id ? edited.index : undefined;
  const keep = useKept();
  const draw = (index: number, place: RowPlace) => {
    const id = found.idAt(index);
    const row = rows.get(id);
    if (!row) return <li key={id} class="review review-blank" {...place} aria-busy="true" />;
    if (index === at) {
      return (
        <li key={id} class="review" {...place}>
          <ReviewEditor library={library} review={id} act={act} onDone={() => setEdited(undefined)} />
        </li>
      );
    }
    const ticked = chosen.ids.has(id);
    return keep(id, [row, found, index, ticked, onDelete], () => (
      <ReviewItem
        key={id}
        row={row}
        query={found.query}
        place={place}
        ticked={ticked}
        onTick={(on, range) => chosen.tick(index, on, range)}
        onEdit={() => setEdited({ id, index })}
        onDelete={onDelete}
      />
    ));
  };
  return (
    <VirtualList
      class="reviews"
      label={t('libraryReviews')}
      count={found.count}
      estimate={usual}
      row={draw}
      onDrawn={onDrawn}
      kept={at === undefined ? [] : [at]}
    />
  );
}
