import { useCallback } from 'preact/hooks';
import { isColour } from '../../../lib/aspects/palette.ts';
import { plural, t } from '../../../lib/i18n.ts';
import { colourTag, deleteTag, renameTag } from '../../../lib/library/change-tags.ts';
import type { Library } from '../../../lib/library/db.ts';
import { CAPS } from '../../../lib/library/fields.ts';
import { listPassages } from '../../../lib/library/queries.ts';
import { taggedFilms, taggedReviews, tagNames, tagRow } from '../../../lib/library/tag-rows.ts';
import { useLive } from '../../use-live.ts';
import { NotThere } from '../empty.tsx';
import { filmAddress } from '../film/address.ts';
import { filmName } from '../film/film-name.ts';
import { ColourDot } from '../labels/colour-dot.tsx';
import { LabelActs } from '../labels/label-acts.tsx';
import type { PageProps } from '../library-view.tsx';
import { passagesAddress } from '../passages/address.ts';
import { PassageItem } from '../passages/passage-item.tsx';
import { useAspects } from '../passages/use-aspects.ts';
import { ReviewItem } from '../review-item.tsx';
import { reviewsAddress } from '../reviews/address.ts';
import { tagsAddress } from '../tags/address.ts';
import { View } from '../view.tsx';
import { type TagRoute, tagAddress } from './address.ts';
import '../labels/label-page.css';

/** How many reviews and passages stand on the page; the rest is one step away. */
const MOST = 30;

/** One tag: what carries it, and what can be done with it. */
export function TagView({ library, route, go, visit, act, onDelete }: PageProps & { route: TagRoute }) {
  const live = useLive(useCallback(() => tagPage(library, route.id), [library, route.id]));
  const aspects = useAspects(library);
  const page = live.state === 'ready' ? live.value : undefined;
  const name = page?.row.tag.name ?? route.id;
  return (
    <View
      name="tag"
      title={name}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      {live.state === 'ready' && !page && (
        <NotThere
          title={t('tagUnknown')}
          hint={t('tagUnknownHint', route.id)}
          way={{ hash: tagsAddress.hash({}), label: t('tagsAll') }}
        />
      )}
      {page && (
        <article class="label-page">
          <header>
            <h1>
              <ColourDot colour={page.row.tag.colour} /> {name}
            </h1>
            <LabelActs
              key={name}
              name={name}
              longest={CAPS.tag}
              others={page.others}
              colour={isColour(page.row.tag.colour) ? page.row.tag.colour : undefined}
              onRename={async (to, options) => {
                if (
                  await act(() => renameTag(library, name, to, options), t('labelRenamed', name, to.trim()))
                )
                  go(tagAddress.hash({ id: to.trim() }), 'replace');
              }}
              onColour={(colour) => void act(() => colourTag(library, name, colour), t('doneChanged'))}
              onDelete={async (options) => {
                if (await act(() => deleteTag(library, name, options), t('tagDeleted', name)))
                  go(tagsAddress.hash({}));
              }}
            />
          </header>
          <section aria-labelledby="tag-reviews">
            <h2 id="tag-reviews">
              <a href={reviewsAddress.hash({ tag: name })}>{plural('countReviews', page.row.reviews)}</a>
            </h2>
            <ul class="reviews">
              {page.reviews.map((row) => (
                <ReviewItem key={row.review.id} row={row} onDelete={onDelete} />
              ))}
            </ul>
          </section>
          {page.films.length > 0 && (
            <section aria-labelledby="tag-films">
              <h2 id="tag-films">{plural('countFilms', page.films.length)}</h2>
              <ul class="label-films">
                {page.films.map((film) => (
                  <li key={film.id}>
                    <a href={filmAddress.hash({ id: film.id })} data-part="film-link">
                      {filmName(film)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {page.row.passages > 0 && (
            <section aria-labelledby="tag-passages">
              <h2 id="tag-passages">
                <a href={passagesAddress.hash({ tag: name })}>{plural('countPassages', page.row.passages)}</a>
              </h2>
              <ul class="passages">
                {page.passages.map((row) => (
                  <PassageItem key={row.passage.id} row={row} aspects={aspects} />
                ))}
              </ul>
            </section>
          )}
        </article>
      )}
    </View>
  );
}

async function tagPage(library: Library, name: string) {
  const row = await tagRow(library, name);
  if (!row) return undefined;
  const tag = row.tag.name;
  const [reviews, passages, films, others] = await Promise.all([
    taggedReviews(library, tag, MOST),
    listPassages(library, { tag, limit: MOST }),
    taggedFilms(library, tag),
    tagNames(library),
  ]);
  return { row, reviews, passages: passages.rows, films, others };
}
