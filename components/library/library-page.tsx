import { Fragment } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Library } from '../../lib/library/db.ts';
import { deleteReviews } from '../../lib/library/save.ts';
import { readHash } from './address/place.ts';
import { BackupReminder } from './backups/backup-reminder.tsx';
import { settled } from './comparing/use-voices.ts';
import { TagColours, useTagColours } from './labels/tag-colours.ts';
import type { Shown } from './library-view.tsx';
import { Masthead } from './masthead.tsx';
import { UnknownView } from './unknown-view.tsx';
import { useActing } from './use-acting.tsx';
import { useDensity } from './use-density.ts';
import { useHash } from './use-hash.ts';
import { views } from './views.ts';
import './library-page.css';

/** For an address that is none of any view. */
const nowhere: Shown = {
  name: 'unknown',
  within: 'unknown',
  key: 'unknown',
  arrival: 'unknown',
  render: ({ visit }) => <UnknownView visit={visit} />,
};

function shownAt(hash: string): Shown {
  const place = readHash(hash);
  if (!place) return nowhere;
  for (const view of views) {
    const shown = view.show(place);
    if (shown) return shown;
  }
  return nowhere;
}

/** Once the page stands (ms). */
const settleAfter = 3000;

/** The library: a masthead and the view that the address names. */
export function LibraryPage({ library }: { library: Library }) {
  useDensity();
  const colours = useTagColours(library);
  const [hash, go] = useHash();
  const shown = useMemo(() => shownAt(hash), [hash]);
  const { act, notice } = useActing(library);
  const onDelete = useCallback(
    (ids: string[]) =>
      void act(() => deleteReviews(library, ids), plural('deletedReviews', ids.length), t('deletionUndone')),
    [library, act],
  );
  // What counting needs is made before it is asked for.
  useEffect(() => {
    const timer = setTimeout(() => void settled(library), settleAfter);
    return () => clearTimeout(timer);
  }, [library]);
  const place = shown.arrival;
  const [opened] = useState(place);
  const [arrived, setArrived] = useState(false);
  if (place !== opened && !arrived) setArrived(true);

  return (
    <>
      <Masthead current={shown.within} />
      <BackupReminder library={library} />
      <Fragment key={shown.key}>
        <TagColours.Provider value={colours}>
          {shown.render({ library, go, visit: { place, arrived }, act, onDelete })}
        </TagColours.Provider>
      </Fragment>
      {notice}
    </>
  );
}
