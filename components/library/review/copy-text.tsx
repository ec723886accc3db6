import { useEffect, useMemo, useRef } from 'preact/hooks';
import { browser } from '../../../lib/browser.ts';
import { t } from '../../../lib/i18n.ts';
import type { AspectChoice } from '../../../lib/library/aspects.ts';
import type { AnnotationRecord, CopyRecord, ReviewRecord } from '../../../lib/library/records.ts';
import { useSetting } from '../../use-setting.ts';
import { CopyBlock } from './copy-block.tsx';
import { marked } from './marked.ts';
import { PassageNote } from './passage-note.tsx';
import { TextSize } from './text-size.tsx';
import './copy-text.css';

export interface CopyTextProps {
  review: ReviewRecord;
  copy: CopyRecord;
  /** The passages that are marked in it. */
  passages: AnnotationRecord[];
  aspects: ReadonlyMap<string, AspectChoice>;
  /** The passage that the address points at; empty for none. */
  pointed: string;
}

/** A review's text as it is kept, set for reading, with its marks and what was noted beside them. */
export function CopyText({ review, copy, passages, aspects, pointed }: CopyTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const [size = 'medium'] = useSetting('copySize');
  const kept = Math.max(copy.created, copy.changed.blocks ?? 0);
  const date = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' }).format(kept);
  const { blocks, missing } = useMemo(
    () =>
      marked(
        copy.blocks.map((block) => block.text),
        passages,
      ),
    [copy, passages],
  );
  useEffect(() => {
    if (pointed === '') return;
    const mark = text.current?.querySelector<HTMLElement>(`[data-passage~="${CSS.escape(pointed)}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [pointed]);

  const noteOf = (passage: AnnotationRecord) => (
    <PassageNote
      key={passage.id}
      review={review}
      passage={passage}
      aspect={passage.aspect === undefined ? undefined : aspects.get(passage.aspect)}
      pointed={passage.id === pointed}
    />
  );
  return (
    <section class="copy" data-part="copy" aria-labelledby="copy-title">
      <div class="copy-head">
        <h2 id="copy-title" class="unseen">
          {t('copyTitle')}
        </h2>
        <TextSize />
      </div>
      <div ref={text} class="copy-text" data-size={size} data-noted={passages.length > 0}>
        {copy.blocks.map((block, at) => {
          const notes = blocks[at]?.begins ?? [];
          return (
            // oxlint-disable-next-line react/no-array-index-key -- the order of a text is what tells its paragraphs apart
            <div key={at} class="copy-part">
              <CopyBlock
                kind={block.kind}
                stretches={blocks[at]?.stretches ?? []}
                language={copy.language}
                aspects={aspects}
                pointed={pointed}
              />
              {notes.length > 0 && (
                <aside class="copy-notes" aria-label={t('copyNotes')}>
                  {notes.map(noteOf)}
                </aside>
              )}
            </div>
          );
        })}
      </div>
      {missing.length > 0 && (
        <section class="copy-missing" data-part="missing-passages" aria-labelledby="copy-missing">
          <h2 id="copy-missing">{t('copyMissingPassages')}</h2>
          <p class="caption">{t('copyMissingPassagesHint')}</p>
          {missing.map((passage) => (
            <div key={passage.id}>
              {passage.spoiler !== true && <blockquote>{passage.quote}</blockquote>}
              {noteOf(passage)}
            </div>
          ))}
        </section>
      )}
      <p class="caption copy-note">{t('copyNote', date)}</p>
    </section>
  );
}
