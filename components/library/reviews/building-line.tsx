import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { Building } from '../../../lib/search/tend.ts';
import './building-line.css';

/** Nothing is said of a wait that nobody notices (ms). */
const noticed = 400;

/** How far the search index is, while it is built. */
export function BuildingLine({ building }: { building: Building | undefined }) {
  const [late, setLate] = useState(false);
  const busy = building !== undefined;
  useEffect(() => {
    const timer = setTimeout(() => setLate(busy), busy ? noticed : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!late || !building || building.total === 0) return null;
  return (
    <label class="building" data-part="building">
      {t('searchBuilding')}
      <progress max={building.total} value={Math.min(building.done, building.total)} />
      <span class="figures">{plural('searchBuildingDone', building.done)}</span>
    </label>
  );
}
