import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../../lib/i18n.ts';
import type { AspectChoice } from '../../../../lib/library/aspects.ts';
import { addAspect, changeAspect } from '../../../../lib/library/change-aspects.ts';
import type { Library } from '../../../../lib/library/db.ts';
import { CAPS } from '../../../../lib/library/fields.ts';
import { tagId } from '../../../../lib/library/tags.ts';
import { aspectName } from '../../../aspect-name.ts';
import { Fault } from '../../../field.tsx';
import { Icon } from '../../../icon.tsx';
import type { Act } from '../../use-acting.tsx';
import { nameFault } from './name-fault.ts';

export interface AddAspectProps {
  library: Library;
  aspects: readonly AspectChoice[];
  act: Act;
}

/** Adds an aspect of the reader's own. The name of one that was removed offers that again. */
export function AddAspect({ library, aspects, act }: AddAspectProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  /** Whether it was. */
  const add = (name: string): boolean => {
    const offered = aspects.filter(({ removed }) => !removed);
    const wrong = nameFault(name, offered.map(aspectName));
    setFault(wrong);
    if (wrong !== undefined) return false;
    const removed = aspects.find((aspect) => tagId(aspectName(aspect)) === tagId(name));
    const work = async () =>
      removed ? changeAspect(library, removed.id, { removed: false }) : (await addAspect(library, name)).undo;
    void act(work, t('aspectAdded', name.trim()));
    return true;
  };
  return (
    <form
      class="aspect-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (add(field.current?.value ?? '')) event.currentTarget.reset();
        else field.current?.focus();
      }}
    >
      <label class="caption" for={id}>
        {t('aspectNew')}
      </label>
      <div class="aspect-add-line">
        <input
          ref={field}
          id={id}
          type="text"
          data-part="aspect-new"
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          maxLength={CAPS.tag}
          autocomplete="off"
        />
        <button type="submit" data-part="aspect-add">
          <Icon name="add" />
          {t('aspectAdd')}
        </button>
      </div>
      <Fault id={id} text={fault} />
    </form>
  );
}
