import { browser } from '../../../lib/browser.ts';
import { t } from '../../../lib/i18n.ts';
import type { CopyRecord } from '../../../lib/library/records.ts';
import './copy-text.css';

/** A review's text as it is kept, set for reading. */
export function CopyText({ copy }: { copy: CopyRecord }) {
  const kept = Math.max(copy.created, copy.changed.blocks ?? 0);
  const date = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' }).format(kept);
  // The order of a text is what tells its paragraphs apart.
  const blocks = copy.blocks.map((block, at) => ({ ...block, at }));
  return (
    <section class="copy" data-part="copy" aria-labelledby="copy-title">
      <h2 id="copy-title" class="unseen">
        {t('copyTitle')}
      </h2>
      <div class="copy-text" lang={copy.language}>
        {blocks.map(({ kind, text, at }) => {
          if (kind === 'heading') return <h3 key={at}>{text}</h3>;
          if (kind === 'paragraph') return <p key={at}>{text}</p>;
          return (
            <blockquote key={at}>
              <p>{text}</p>
            </blockquote>
          );
        })}
      </div>
      <p class="caption copy-note">{t('copyNote', date)}</p>
    </section>
  );
}
