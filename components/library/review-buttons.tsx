import { t } from '../../lib/i18n.ts';
import { Icon } from '../icon.tsx';

export interface ReviewButtonsProps {
  /** What the review is called. */
  name: string;
  onEdit: (() => void) | undefined;
  onDelete: () => void;
}

/** What can be done with one review of a list. */
export function ReviewButtons({ name, onEdit, onDelete }: ReviewButtonsProps) {
  return (
    <div class="review-buttons">
      {onEdit && (
        <button type="button" class="quiet" data-part="edit" title={t('edit')} onClick={onEdit}>
          <Icon name="edit" label={t('editReviewName', name)} />
        </button>
      )}
      <button type="button" class="quiet" data-part="delete" title={t('delete')} onClick={onDelete}>
        <Icon name="delete" label={t('deleteReview', name)} />
      </button>
    </div>
  );
}
