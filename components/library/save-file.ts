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

/** "cutting-room-2024-09-06.json": the day as it is where the reader is. */
export function exportName(today: Date): string {
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return `cutting-room-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.json`;
}
