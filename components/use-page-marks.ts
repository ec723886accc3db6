import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../lib/library/db.ts';
import { bringMarks } from '../lib/marking/hand-out.ts';
import type { TabRead } from '../lib/read-tab.ts';
import { sure } from '../lib/reading/model.ts';
import { isAllowed } from '../lib/sites.ts';

/**
 * Brings the page's marks back while the popup is open, which the click that opened it allows; again when `saved` (the
 * review's id) is another. Whether there are any that would not come back by themselves.
 */
export function usePageMarks(
  library: Library,
  { tab, reading }: TabRead,
  saved: string | undefined,
): { needed: boolean; allow: () => void } {
  const [needed, setNeeded] = useState(false);
  const hadRef = useRef(false);
  useEffect(() => {
    const bring = async () => {
      if (!reading || tab.id < 0) return;
      const page = { tabId: tab.id, url: tab.url, canonical: sure(reading, 'canonicalUrl') };
      // Marks that went with their review go from the page too.
      const any = await bringMarks(library, page, hadRef.current);
      hadRef.current = any;
      setNeeded(any && !(await isAllowed(tab.url)));
    };
    // The page may be gone, or not be touched: then there is nothing to bring.
    bring().catch(() => undefined);
  }, [library, tab, reading, saved]);
  return { needed, allow: () => setNeeded(false) };
}
