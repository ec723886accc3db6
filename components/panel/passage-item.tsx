import { useState } from 'preact/hooks';
import type { MarkState } from '../../lib/annotate/model.ts';
import { t } from '../../lib/i18n.ts';
import type { AspectChoice } from '../../lib/library/aspects.ts';
import { deletePassages, reattachPassage } from '../../lib/library/change-passage.ts';
import type { Library } from '../../lib/library/db.ts';
import type { PassageRow } from '../../lib/library/passages.ts';
import type { AnnotationRecord } from '../../lib/library/records.ts';
import { tellPage } from '../../lib/marking/into-page.ts';
import { placeOn } from '../../lib/panel-page.ts';
import { aspectName, aspectStyle } from '../aspect-name.ts';
import { Icon } from '../icon.tsx';
import type { KnownTag } from '../tag-completion.ts';
import { OthersOn } from './others-said.tsx';
import { PassageChange } from './passage-change.tsx';
import { PassageEditor } from './passage-editor.tsx';
import { Reattach } from './reattach.tsx';
import type { Act } from './use-passages.ts';
import './passage-item.css';

export interface PassageItemProps {
  library: Library;
  tabId: number;
  passage: AnnotationRecord;
  state: MarkState | undefined;
  aspects: readonly AspectChoice[];
  known: KnownTag[];
  /** What other critics said on the same aspect. */
  others: readonly PassageRow[];
  /** Whether it was clicked on in the page. */
  pointed: boolean;
  editing: boolean;
  onEdit: (on: boolean) => void;
  act: Act;
}

/** One passage: its words, where they went, what its reader says of it, and what others said on the same. */
export function PassageItem(props: PassageItemProps) {
  const { library, tabId, passage, state, aspects, others, editing, onEdit, act } = props;
  const { id, quote, note, tags } = passage;
  const [unveiled, setUnveiled] = useState(false);
  const aspect = aspects.find((each) => each.id === passage.aspect);
  const veiled = passage.spoiler === true && !unveiled;
  const orphan = state?.state === 'orphan';

  const show = (candidate?: number) =>
    void tellPage(tabId, { kind: 'show', id, ...(candidate !== undefined && { candidate }) }).catch(
      () => undefined,
    );
  const attach = (of: Parameters<typeof placeOn>[1], message: string) =>
    act(async () => {
      const place = await placeOn(tabId, of);
      return place && reattachPassage(library, id, place);
    }, message);

  return (
    <li
      class={props.pointed ? 'passage pointed' : 'passage'}
      style={aspectStyle(aspect?.colour ?? 'slate')}
      data-part="passage"
      data-passage={id}
      data-state={state?.state ?? 'unknown'}
    >
      <button
        type="button"
        class="passage-quote"
        data-part="quote"
        onClick={() => (veiled ? setUnveiled(true) : show())}
        aria-label={veiled ? t('passageVeiled') : undefined}
        title={veiled ? t('passageVeiled') : orphan ? undefined : t('passageShow')}
      >
        {veiled ? <span class="passage-veil">{t('passageVeiled')}</span> : <q>{quote}</q>}
      </button>
      {state?.state === 'changed' && state.now !== undefined && !veiled && (
        <PassageChange before={quote} now={state.now} onTake={() => void attach({ id }, t('passageTaken'))} />
      )}
      {orphan && (
        <Reattach
          candidates={state.candidates ?? []}
          onShow={show}
          onAttach={(candidate) => void attach({ id, candidate }, t('passageAttached'))}
          onSelection={() => void attach('selection', t('passageAttached'))}
        />
      )}
      {note !== '' && !editing && <p class="passage-note">{note}</p>}
      <div class="passage-foot">
        <span class="passage-about caption">
          <i class="aspect-dot" />
          {aspect ? aspectName(aspect) : t('aspectNone')}
          {tags.map((tag) => (
            <span key={tag} class="passage-tag">
              {tag}
            </span>
          ))}
        </span>
        <button
          type="button"
          class="quiet"
          data-part="edit"
          aria-expanded={editing}
          onClick={() => onEdit(!editing)}
        >
          <Icon name="edit" label={t('passageEdit')} />
        </button>
        <button
          type="button"
          class="quiet"
          data-part="delete"
          onClick={() => void act(() => deletePassages(library, [id]), t('passageDeleted'))}
        >
          <Icon name="delete" label={t('passageDelete')} />
        </button>
      </div>
      {editing && <PassageEditor {...props} />}
      {others.length > 0 && aspect && <OthersOn rows={others} aspect={aspectName(aspect)} />}
    </li>
  );
}
