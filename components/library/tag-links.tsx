import { t } from '../../lib/i18n.ts';
import { ColourDot } from './labels/colour-dot.tsx';
import { useTagColour } from './labels/tag-colours.ts';
import { reviewsAddress } from './reviews/address.ts';
import './tag-links.css';

/** A review's tags, each the way to all reviews that carry it. */
export function TagLinks({ tags }: { tags: string[] }) {
  const colourOf = useTagColour();
  if (tags.length === 0) return null;
  return (
    <ul class="tag-links" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <a href={reviewsAddress.hash({ tag })}>
            <ColourDot colour={colourOf(tag)} />
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}
