import { useCallback } from 'preact/hooks';
import { isColour } from '../../../lib/aspects/palette.ts';
import { t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { colourOfName, type NameKind, namesInUse } from '../../../lib/library/names.ts';
import { colourName, renameName } from '../../../lib/library/rename-name.ts';
import { useLive } from '../../use-live.ts';
import type { Act } from '../use-acting.tsx';
import { LabelActs } from './label-acts.tsx';

export interface NameActsProps {
  library: Library;
  kind: NameKind;
  name: string;
  act: Act;
  onRenamed: (name: string) => void;
}

/** Renaming, merging and colouring an outlet or a critic. */
export function NameActs({ library, kind, name, act, onRenamed }: NameActsProps) {
  const query = useCallback(
    async () => ({
      colour: await colourOfName(library, kind, name),
      others: await namesInUse(library, kind),
    }),
    [library, kind, name],
  );
  const live = useLive(query);
  const { colour, others = [] } = live.state === 'ready' ? live.value : {};
  return (
    <LabelActs
      key={name}
      name={name}
      longest={CAPS.name}
      others={others}
      colour={isColour(colour) ? colour : undefined}
      onRename={async (to, options) => {
        const work = () => renameName(library, { kind, from: name, to }, options);
        if (await act(work, t('labelRenamed', name, to.trim()))) onRenamed(to.trim());
      }}
      onColour={(next) => void act(() => colourName(library, kind, name, next), t('doneChanged'))}
    />
  );
}
