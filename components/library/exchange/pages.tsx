import { t } from '../../../lib/i18n.ts';

/** From page to page of a long list. */
export function Pages({
  page,
  pages,
  onPage,
}: {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  if (pages < 2) return null;
  return (
    <nav class="pages" aria-label={t('importPages')}>
      <button type="button" data-part="page-before" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('importPageBefore')}
      </button>
      <output>{t('importPage', page + 1, pages)}</output>
      <button
        type="button"
        data-part="page-after"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {t('importPageAfter')}
      </button>
    </nav>
  );
}
