import { useCallback } from 'preact/hooks';
import { t } from '../../../lib/i18n.ts';
import { tagRows } from '../../../lib/library/tag-rows.ts';
import { useLive } from '../../use-live.ts';
import { arrangeLabels } from '../labels/arrange-labels.ts';
import { LabelFilters } from '../labels/label-filters.tsx';
import { LabelList } from '../labels/label-list.tsx';
import type { PageProps } from '../library-view.tsx';
import { tagAddress } from '../tag/address.ts';
import { View } from '../view.tsx';
import { type TagsRoute, tagsAddress } from './address.ts';
import '../empty.css';

/** Every tag, with what carries it. */
export function TagsView({ library, route, go, visit }: PageProps & { route: TagsRoute }) {
  const live = useLive(useCallback(() => tagRows(library), [library]));
  const rows = live.state === 'ready' ? live.value : [];
  const labels = rows.map(({ tag: { name, colour }, reviews, passages, films }) => ({
    name,
    hash: tagAddress.hash({ id: name }),
    colour,
    reviews,
    passages,
    films,
  }));
  return (
    <View
      name="tags"
      title={t('libraryTags')}
      state={live.state}
      error={live.state === 'error' ? live.error : undefined}
      visit={visit}
    >
      <h1>{t('libraryTags')}</h1>
      {live.state === 'ready' && rows.length === 0 && (
        <div class="empty" data-part="empty">
          <h2>{t('tagsEmpty')}</h2>
          <p>{t('tagsEmptyHint')}</p>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <LabelFilters
            text={route.text}
            sort={route.sort}
            onText={(text) => go(tagsAddress.hash({ ...route, text }), 'replace')}
            onSort={(sort) => go(tagsAddress.hash({ ...route, sort }))}
          />
          <LabelList labels={arrangeLabels(labels, route.text, route.sort)} />
        </>
      )}
    </View>
  );
}
