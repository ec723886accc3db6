import { useCallback } from 'preact/hooks';
import type { Library } from '../../../lib/library/db.ts';
import { colourOfName, type NameKind } from '../../../lib/library/names.ts';
import { useLive } from '../../use-live.ts';
import { ColourDot } from './colour-dot.tsx';

/** The colour that an outlet or a critic has; nothing without one. */
export function NameDot({ library, kind, name }: { library: Library; kind: NameKind; name: string }) {
  const live = useLive(
    useCallback(async () => ({ colour: await colourOfName(library, kind, name) }), [library, kind, name]),
  );
  return <ColourDot colour={live.state === 'ready' ? live.value.colour : undefined} />;
}
