import { plural, t } from '../../../lib/i18n.ts';
import { VirtualRows } from '../../virtual/virtual-rows.tsx';
import { ColourDot } from './colour-dot.tsx';
import './label-list.css';

export interface Label {
  name: string;
  hash: string;
  colour?: string | undefined;
  reviews: number;
  /** Where passages carry it too. */
  passages?: number;
  films?: number;
}

/** The height of a row, in pixels. */
const usual = 40;

/** Names that reviews carry, each with how many do, and the way to its page. */
export function LabelList({ labels }: { labels: readonly Label[] }) {
  if (labels.length === 0) return <p class="labels-none">{t('labelsNone')}</p>;
  return (
    <VirtualRows
      class="labels"
      estimate={usual}
      rows={labels}
      draw={({ name, hash, colour, reviews, passages = 0, films = 0 }, place) => (
        <li key={name} data-part="label" data-name={name} {...place}>
          <ColourDot colour={colour} />
          <a href={hash}>{name}</a>
          <span class="labels-counts figures">
            {[
              plural('countReviews', reviews),
              passages > 0 && plural('countPassages', passages),
              films > 0 && plural('countFilms', films),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      )}
    />
  );
}
