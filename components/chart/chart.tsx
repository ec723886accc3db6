import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { saveFile } from '../exporting/save-file.ts';
import { ScrollRoom } from '../scroll-room.tsx';
import { pngOf, svgText } from './picture.ts';
import './chart.css';

export interface ChartProps {
  /** What it shows: its name, and its file's. */
  title: string;
  /** What a point means, in a sentence. */
  caption?: string;
  /** The same in figures. */
  table: { head: string[]; rows: (string | number)[][] };
  /** Drawn as it is saved, where what is seen is no drawing. */
  picture?: VNode;
  children: ComponentChildren;
}

type Form = 'svg' | 'png';

/** A chart, the table behind it, and the way to save it as a picture. */
export function Chart({ title, caption, table, picture, children }: ChartProps) {
  const figure = useRef<HTMLElement>(null);
  const [saving, setSaving] = useState<Form>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!saving) return;
    const drawing = figure.current?.querySelector<SVGSVGElement>('svg[data-drawing]');
    setSaving(undefined);
    if (!drawing) return;
    save(drawing, title, saving).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [saving, title]);

  return (
    <figure class="chart" ref={figure} data-part="chart">
      {children}
      {caption && <figcaption class="caption">{caption}</figcaption>}
      <div class="chart-foot">
        <details class="chart-table">
          <summary>{t('chartTable')}</summary>
          <Figures title={title} table={table} />
        </details>
        <div class="chart-saves">
          {(['svg', 'png'] as const).map((form) => (
            <button
              key={form}
              type="button"
              class="quiet"
              data-part={`save-${form}`}
              onClick={() => setSaving(form)}
            >
              {t('chartSave', form.toUpperCase())}
              <span class="unseen">{`: ${title}`}</span>
            </button>
          ))}
          <output class="fault">{failed && t('chartNotSaved')}</output>
        </div>
      </div>
      {saving && picture && <div class="chart-picture">{picture}</div>}
    </figure>
  );
}

function Figures({ title, table: { head, rows } }: Pick<ChartProps, 'title' | 'table'>) {
  return (
    <ScrollRoom name={title} class="chart-figures">
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row is its place
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((value, column) => (
                <td key={head[column + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRoom>
  );
}

async function save(drawing: SVGSVGElement, title: string, form: Form): Promise<void> {
  const text = svgText(drawing, title);
  const name = `${fileName(title)}.${form}`;
  if (form === 'svg') saveFile(name, [text], 'image/svg+xml');
  else saveFile(name, [await pngOf(text)], 'image/png');
}

/** A title as a file may be named on every system. */
function fileName(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.slice(0, 100) || 'chart';
}
