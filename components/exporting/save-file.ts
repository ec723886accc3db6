import { dated } from '../../lib/dated.ts';

/** Gives the reader a file to keep, by the browser's own way of saving: no permission is needed. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click is over; Firefox asks where to first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name of the file of everything. */
export const exportName = (day: Date): string => dated('cutting-room', day, 'json');
