import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { deleteList, describeList } from '../../../lib/library/lists.ts';
import type { ListRecord } from '../../../lib/library/records.ts';
import { ExportDialog } from '../../exporting/export-dialog.tsx';
import { Icon } from '../../icon.tsx';
import { listsAddress } from '../lists/address.ts';
import { ListForm, type ListNames } from '../lists/list-form.tsx';
import type { Act } from '../use-acting.tsx';
import type { Go } from '../use-hash.ts';

export interface ListHeadProps {
  library: Library;
  list: ListRecord;
  go: Go;
  act: Act;
}

/** A list's name and description, and the ways to change them and to delete it. */
export function ListHead({ library, list, go, act }: ListHeadProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keep = async (names: ListNames) => {
    if (await act(() => describeList(library, list.id, names), t('doneChanged'))) setOpen(false);
  };
  const remove = async () => {
    if (await act(() => deleteList(library, list.id), t('listDeleted', list.name))) go(listsAddress.hash({}));
  };
  return (
    <header class="list-head">
      <div class="list-title">
        <h1>{list.name}</h1>
        <div class="list-acts">
          <button
            ref={button}
            type="button"
            data-part="list-edit"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="edit" />
            {t('listEdit')}
          </button>
          {list.films.length > 0 && (
            <ExportDialog
              library={library}
              label={t('exportThese')}
              taken={async () => ({ scope: { of: 'films', ids: list.films }, title: list.name })}
            />
          )}
          <button type="button" data-part="list-delete" onClick={() => void remove()}>
            <Icon name="delete" />
            {t('listDelete')}
          </button>
        </div>
      </div>
      {open ? (
        <ListForm
          usual={{ name: list.name, description: list.description }}
          action={t('saveChanges')}
          onNames={(names) => void keep(names)}
          onCancel={close}
        />
      ) : (
        list.description && <p class="list-description">{list.description}</p>
      )}
      <p class="caption">{plural('countFilms', list.films.length)}</p>
    </header>
  );
}
