import { t } from '../../../lib/i18n.ts';
import type { AnnotationRecord } from '../../../lib/library/records.ts';

/** A marked passage in a column. What gives the plot away is veiled. */
export function Passage({ passage }: { passage: AnnotationRecord }) {
  const words = (
    <>
      <blockquote>{passage.quote}</blockquote>
      {passage.note && <p class="beside-note">{passage.note}</p>}
    </>
  );
  if (!passage.spoiler) return <div data-part="passage">{words}</div>;
  return (
    <details data-part="passage">
      <summary>{t('besideSpoiler')}</summary>
      {words}
    </details>
  );
}
