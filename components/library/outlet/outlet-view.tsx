import { useCallback } from 'preact/hooks';
import { isColour } from '../../../lib/aspects/palette.ts';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { outletRow, outletRows } from '../../../lib/library/outlet-rows.ts';
import { listReviews } from '../../../lib/library/queries.ts';
import { colourName, renameName } from '../../../lib/library/rename-name.ts';
import { useLive } from '../../use-live.ts';
import { ColourDot } from '../labels/colour-dot.tsx';
import { LabelActs } from '../labels/label-acts.tsx';
import type { PageProps } from '../library-view.tsx';
import { outletsAddress } from '../outlets/address.ts';
import { ReviewItem } from '../review-item.tsx';
import { View } from '../view.tsx';
import { type OutletRoute, outletAddress } from './address.ts';
import '../labels/label-page.css';

/** How many reviews stand on the page. */
const MOST = 30;

/** One outlet: its reviews, and what can be done with its name. */
export function OutletView({ library, route, go, visit, act, onDelete }: PageProps & { route: OutletRoute }) {
  const name = route.id;
  const live = useLive(useCallback(() => outletPage(library, name), [library, name]));
  const page = live.state === 'ready' ? live.value : undefined;
  return (
    <View
      name="outlet"
      title={name}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <div class="empty" data-part="empty">
          <h1>{t('outletUnknown')}</h1>
          <p>{t('outletUnknownHint', name)}</p>
          <a class="button" href={outletsAddress.hash({})}>
            {t('outletsAll')}
          </a>
        </div>
      )}
      {page && (
        <article class="label-page">
          <header>
            <h1>
              <ColourDot colour={page.row.colour} /> {name}
            </h1>
            <LabelActs
              key={name}
              name={name}
              longest={CAPS.name}
              others={page.others}
              colour={isColour(page.row.colour) ? page.row.colour : undefined}
              onRename={async (to, options) => {
                const work = () => renameName(library, { kind: 'outlet', from: name, to }, options);
                if (await act(work, t('labelRenamed', name, to.trim())))
                  go(outletAddress.hash({ id: to.trim() }), 'replace');
              }}
              onColour={(colour) =>
                void act(() => colourName(library, 'outlet', name, colour), t('doneChanged'))
              }
            />
          </header>
          <section aria-labelledby="outlet-reviews">
            <h2 id="outlet-reviews">{plural('countReviews', page.row.reviews)}</h2>
            <ul class="reviews">
              {page.reviews.map((row) => (
                <ReviewItem key={row.review.id} row={row} onDelete={onDelete} />
              ))}
            </ul>
          </section>
        </article>
      )}
    </View>
  );
}

async function outletPage(library: Library, name: string) {
  const [row, reviews, rows] = await Promise.all([
    outletRow(library, name),
    listReviews(library, { outlet: name, limit: MOST }),
    outletRows(library),
  ]);
  return row && { row, reviews, others: rows.map((each) => each.name) };
}
