import { t } from '../../lib/i18n.ts';

/** That other words stand where the passage stood: old and new, and one click to take the new. */
export function PassageChange(props: { before: string; now: string; onTake: () => void }) {
  return (
    <div class="passage-change" data-part="passage-change">
      <p class="caption">{t('passageChanged')}</p>
      <p>
        <del>{props.before}</del> <ins>{props.now}</ins>
      </p>
      <button type="button" data-part="take-words" onClick={props.onTake}>
        {t('passageTake')}
      </button>
    </div>
  );
}
