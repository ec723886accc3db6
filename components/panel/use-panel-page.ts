import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onOtherPage, type PanelPage, panelPage } from '../../lib/panel-page.ts';

/** The page that the panel is about, looked at anew whenever it is another; and the way to look again. */
export function usePanelPage(tab: number | undefined): {
  page: PanelPage | 'unseen' | undefined;
  look: () => void;
} {
  const [page, setPage] = useState<PanelPage | 'unseen'>();
  const latestRef = useRef(0);

  const look = useCallback(() => {
    latestRef.current += 1;
    const mine = latestRef.current;
    const find = async () => {
      const found = await panelPage(tab);
      // Only what was asked for last counts: tabs change faster than pages are read.
      if (mine === latestRef.current) setPage(found);
    };
    void find();
  }, [tab]);

  useEffect(() => {
    const gone = new AbortController();
    look();
    onOtherPage(look, gone.signal);
    return () => gone.abort();
  }, [look]);

  return { page, look };
}
