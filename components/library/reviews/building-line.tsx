import { plural, t } from '../../../lib/i18n.ts';
import type { Building } from '../../../lib/search/tend.ts';
import './building-line.css';

/** How far the search index is, while it is built. */
export function BuildingLine({ building }: { building: Building | undefined }) {
  if (!building || building.total === 0) return null;
  return (
    <label class="building" data-part="building">
      {t('searchBuilding')}
      <progress max={building.total} value={Math.min(building.done, building.total)} />
      <span class="figures">{plural('searchBuildingDone', building.done)}</span>
    </label>
  );
}
