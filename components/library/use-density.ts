import { useLayoutEffect } from 'preact/hooks';
import { useSetting } from '../use-setting.ts';

/** Puts the reader's choice of how close rows stand on the document, from where every list takes its `--row-space`. */
export function useDensity(): void {
  const [density = 'roomy'] = useSetting('density');
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
}
