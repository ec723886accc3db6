import { plural } from '../lib/i18n.ts';
import { outlets } from '../lib/reading/outlets/index.ts';
import './outlet-list.css';

/** The outlets that Cutting Room knows, to unfold: their names and the sites that would be allowed. */
export function OutletList() {
  const sorted = [...outlets].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <details class="outlets">
      <summary>{plural('outletCount', sorted.length)}</summary>
      <ul>
        {sorted.map((outlet) => (
          <li key={outlet.id}>
            {outlet.name} <span class="caption">{outlet.hosts.join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
