import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import type { Choice } from '../../../lib/library/importing/job.ts';
import type { Preview, PreviewRow } from '../../../lib/library/importing/preview.ts';
import { ChoiceOfAll } from './choice-of-all.tsx';
import { Pages } from './pages.tsx';
import { PreviewItem } from './preview-item.tsx';
import './preview-rows.css';

/** Rows on a page: of a hundred thousand, nobody reads all. */
const PAGE = 50;

const KINDS = ['new', 'added', 'differs', 'same', 'unread'] as const satisfies PreviewRow['kind'][];

interface PreviewRowsProps {
  preview: Preview;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** The rows of a preview by what they come to, a page at a time. */
export function PreviewRows({ preview, choice, onChoice }: PreviewRowsProps) {
  const there = KINDS.filter((kind) => preview.counts[kind] > 0);
  const [asked, setAsked] = useState<PreviewRow['kind']>();
  const kind = asked && there.includes(asked) ? asked : there[0];
  const [page, setPage] = useState(0);
  if (!kind) return null;
  const rows = preview.rows.filter((row) => row.kind === kind);
  const show = (next: PreviewRow['kind']) => {
    setAsked(next);
    setPage(0);
  };
  return (
    <div class="preview-rows" data-part="preview-rows" data-kind={kind}>
      <fieldset class="preview-kinds" aria-label={t('importKinds')}>
        {there.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            data-part={`kind-${one}`}
            onClick={() => show(one)}
          >
            {t(`importKind_${one}`, preview.counts[one])}
          </button>
        ))}
      </fieldset>
      <p class="caption">{t(`importMeans_${kind}`)}</p>
      {kind === 'differs' && <ChoiceOfAll choice={choice} onChoice={onChoice} />}
      <ul class="preview-list">
        {rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
          <PreviewItem key={row.number} row={row} choice={choice} onChoice={onChoice} />
        ))}
      </ul>
      <Pages page={page} pages={Math.ceil(rows.length / PAGE)} onPage={setPage} />
    </div>
  );
}
