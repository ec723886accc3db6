/** The newest backup, kept in the browser too. Of this browser alone: neither exported nor synced. */
export interface NewestBackup {
  id: 'newest';
  /** When it was made, in milliseconds since the epoch. */
  made: number;
  /** Name of its file. */
  name: string;
  blob: Blob;
}

/** The folder that the reader chose for backups. The browser keeps the way to it, and asks again whether we may write there. */
export interface BackupFolder {
  id: 'folder';
  name: string;
  handle: FileSystemDirectoryHandle;
}

/** Backups outside the browser, which has them no more if it is lost. Times in milliseconds since the epoch. */
export interface BackupOutside {
  id: 'outside';
  /** When one last left the browser. */
  left?: number;
  /** When the reader was last reminded that it should. */
  reminded?: number;
}

export type KeptBackup = NewestBackup | BackupFolder | BackupOutside;

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether a backup is due: the last one, or where there is none the first thing that was kept, is a week old or older.
 * Times in milliseconds since the epoch.
 */
export function isDue(since: number, now: number): boolean {
  // A clock that was set back must not put backups off for good.
  return now - since >= WEEK || since > now;
}
