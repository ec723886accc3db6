import type { MessageKey } from '../../../lib/i18n.ts';
import type { Library } from '../../../lib/library/db.ts';
import { exportSome } from '../../../lib/library/export.ts';
import { exportName, saveFile } from '../save-file.ts';

/** A way in which chosen reviews go out. */
export interface SelectionExport {
  name: string;
  label: MessageKey;
  run: (library: Library, ids: string[]) => Promise<void>;
}

/** Every way in which chosen reviews go out, in the order of their buttons. */
export const selectionExports: readonly SelectionExport[] = [
  {
    name: 'json',
    label: 'actExportJson',
    async run(library, ids) {
      saveFile(exportName(new Date()), [await exportSome(library, ids)], 'application/json');
    },
  },
];
