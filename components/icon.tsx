import './icon.css';

/** The whole set, drawn on a 16 by 16 grid in strokes of 1.5. */
const paths = {
  add: 'M8 3v10M3 8h10',
  back: 'M13 8H3m4-4L3 8l4 4',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  critic: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.4-2.6 2.4-4 5-4s4.6 1.4 5 4',
  delete: 'M2.5 4.5h11M6 4.5V3h4v1.5m-6 0 .6 8.5h6.8l.6-8.5M6.7 7v3.5m2.6-3.5v3.5',
  down: 'm4 6 4 4 4-4',
  edit: 'm3 13 .6-2.7 7.1-7.1a1 1 0 0 1 1.4 0l.7.7a1 1 0 0 1 0 1.4l-7.1 7.1zM9.6 4.4l2 2',
  exchange: 'M4.5 13V3m0 0L2 5.5M4.5 3 7 5.5M11.5 3v10m0 0L9 10.5m2.5 2.5 2.5-2.5',
  export: 'M8 10V2.5m0 0L5 5.5m3-3 3 3M3 9.5V13h10V9.5',
  film: 'M2.5 3h11v10h-11zm3 0v10m5-10v10M2.5 6.3h3m-3 3.4h3m5-3.4h3m-3 3.4h3',
  filter: 'M2.5 4h11m-9 4h7m-5 4h3',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  library: 'M3 2.5v11m3-11v11m3-11v11m1.8-10.6 2.7 10.2',
  list: 'M2.5 4h.01M5.5 4h8m-11 4h.01M5.5 8h8m-11 4h.01M5.5 12h8',
  link: 'M9.5 2.5h4v4m0-4L7.5 8.5M11 9v4H3V5h4',
  mark: 'M3 13.5h10M5.5 8.5 11 2.5l2.5 2.2L8 10.8l-3 .7z',
  outlet: 'M2.5 3.5h9v9h-9zm9 3h2v4.5a1.5 1.5 0 0 1-1.5 1.5H4M5 6.5h4M5 9h4',
  panel: 'M2.5 3h11v10h-11zm7 0v10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.2-1.3 3.3 3.3',
  settings:
    'M2.5 5h6m3 0h2m-11 6h2m3 0h6M10 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3m-4 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3',
  tag: 'M2.5 2.5h5L14 9l-5 5-6.5-6.5zm3 3h.01',
  undo: 'M5.5 3 2.5 6l3 3m-3-3H10a3.5 3.5 0 0 1 0 7H6',
  up: 'm4 10 4-4 4 4',
  watch: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
} as const;

export type IconName = keyof typeof paths;

/** A sign of the set. With a `label` it is an image of that name; without, it stands beside words and is not said. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg class="icon" viewBox="0 0 16 16" {...named}>
      <path d={paths[name]} />
    </svg>
  );
}
