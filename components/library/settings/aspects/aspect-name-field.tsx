import { useId, useState } from 'preact/hooks';
import { isAspect } from '../../../../lib/aspects/aspects.ts';
import { t } from '../../../../lib/i18n.ts';
import type { AspectChoice } from '../../../../lib/library/aspects.ts';
import { CAPS } from '../../../../lib/library/fields.ts';
import { aspectName } from '../../../aspect-name.ts';
import { Fault } from '../../../field.tsx';
import { nameFault } from './name-fault.ts';

export interface AspectNameProps {
  aspect: AspectChoice;
  others: readonly string[];
  onName: (name: string) => void;
}

/** An aspect's name, kept once it is left or Enter is pressed. One of the seven that is left without is called as it was. */
export function AspectName({ aspect, others, onName }: AspectNameProps) {
  const id = useId();
  const name = aspectName(aspect);
  const [fault, setFault] = useState<string>();
  const own = isAspect(aspect.id) ? aspectName({ id: aspect.id }) : '';
  const keep = (field: HTMLInputElement) => {
    const typed = field.value.trim() || own;
    const wrong = nameFault(typed, others);
    setFault(wrong);
    if (wrong !== undefined) return;
    field.value = typed;
    if (typed !== name) onName(typed === own ? '' : typed);
  };
  return (
    <div class="aspect-name">
      <input
        // Changed elsewhere, or taken back: shown anew.
        key={name}
        id={id}
        type="text"
        data-part="aspect-name"
        aria-label={t('aspectNameOf', name)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        defaultValue={name}
        placeholder={own}
        maxLength={CAPS.tag}
        autocomplete="off"
        onBlur={(event) => keep(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') keep(event.currentTarget);
          if (event.key !== 'Escape') return;
          event.currentTarget.value = name;
          setFault(undefined);
        }}
      />
      <Fault id={id} text={fault} />
    </div>
  );
}
