import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { addAspect } from '../../lib/library/change-aspects.ts';
import { changePassage } from '../../lib/library/change-passage.ts';
import { CAPS } from '../../lib/library/fields.ts';
import { joinUndo } from '../../lib/library/join-undo.ts';
import { AspectPicker } from '../aspect-picker.tsx';
import { TagInput } from '../tag-input.tsx';
import type { PassageItemProps } from './passage-item.tsx';

/** A pause in typing after which a note is kept, in milliseconds. */
const PAUSE = 500;

/** What its reader says of a passage: aspect, note, tags, spoiler. Everything is kept as it is typed. */
export function PassageEditor({ library, passage, aspects, known, act }: PassageItemProps) {
  const form = useId();
  const { id } = passage;
  const [note, setNote] = useState(passage.note);
  const kept = useRef(passage.note);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (said: Parameters<typeof changePassage>[2]) => act(() => changePassage(library, id, said));

  const keep = (text: string) => {
    if (text === kept.current) return;
    kept.current = text;
    void change({ note: text });
  };
  useEffect(() => {
    const timer = setTimeout(() => keep(note), PAUSE);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text alone tells
  }, [note]);
  // What was typed last is kept when the editor is closed, and the whole panel too.
  const last = useRef(note);
  last.current = note;
  useEffect(() => {
    const leave = () => keep(last.current);
    addEventListener('pagehide', leave);
    field.current?.focus();
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- at the beginning and the end
  }, []);

  return (
    <div class="passage-editor">
      <div>
        <label class="caption" for={`${form}-note`}>
          {t('fieldNote')}
        </label>
        <textarea
          ref={field}
          id={`${form}-note`}
          data-part="note"
          rows={2}
          maxLength={CAPS.note}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          onBlur={() => keep(note)}
        />
      </div>
      <AspectPicker
        aspects={aspects}
        value={passage.aspect}
        onChange={(aspect) => void change({ aspect })}
        onAdd={(name) =>
          void act(async () => {
            const added = await addAspect(library, name);
            return joinUndo([added.undo, await changePassage(library, id, { aspect: added.id })]);
          })
        }
      />
      <div>
        <label class="caption" for={`${form}-tags`}>
          {t('fieldTags')}
        </label>
        <TagInput
          id={`${form}-tags`}
          tags={passage.tags}
          known={known}
          onChange={(tags) => void change({ tags })}
        />
      </div>
      <label class="passage-spoiler">
        <input
          type="checkbox"
          data-part="spoiler"
          checked={passage.spoiler === true}
          onChange={(event) => void change({ spoiler: event.currentTarget.checked ? true : undefined })}
        />
        {t('passageSpoiler')}
      </label>
    </div>
  );
}
