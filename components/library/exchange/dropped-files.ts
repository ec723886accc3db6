import type { Source } from '../../../lib/exchange/open.ts';

/** Files in a dropped folder that are read at most. */
const MOST = 2000;

/** The files that were dropped, those of folders under their paths. Text that was dropped is one without a name. */
export async function droppedFiles(data: DataTransfer): Promise<Source[]> {
  // What was dropped is only there until the first wait.
  const items = [...data.items];
  const entries = items.map((item) => item.webkitGetAsEntry());
  const plain = items.map((item) => item.getAsFile());
  const text = data.getData('text/plain');
  const found: Source[] = [];
  for (const [i, entry] of entries.entries()) {
    const file = plain[i];
    if (entry?.isDirectory) await walk(entry, found);
    else if (file) found.push({ name: file.name, blob: file });
  }
  return found.length === 0 && text !== '' ? [{ name: '', blob: new Blob([text]) }] : found;
}

async function walk(entry: FileSystemEntry, found: Source[]): Promise<void> {
  if (found.length >= MOST) return;
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name: entry.fullPath.replace(/^\//, ''), blob });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const inside = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (inside.length === 0) return;
    for (const each of inside) await walk(each, found);
  }
}
