import type { ReadOptions } from '../../exchange/form.ts';
import type { TableName, Touched } from '../journal.ts';
import type { Kept } from '../records.ts';

/** How many rows came to what. */
export interface ImportCounts {
  /** Something the library did not have. */
  new: number;
  /** What is there got something it lacked. */
  added: number;
  /** All of it was there. */
  same: number;
  /** It says something else than the library does. */
  differs: number;
  /** Not read, or left out. */
  unread: number;
}

/** What of two differing values is kept: the library's or the file's. `but`: the rows where it is the other. */
export interface Choice {
  take: 'mine' | 'theirs';
  but: number[];
}

/** What the reader decided about an import. */
export interface ImportSettings {
  /** For each file by its name. */
  options: Record<string, ReadOptions>;
  choice: Choice;
  /** The name of the list that films with a heart go to. */
  liked: string;
}

/**
 * An import, and how far it is. It goes on from `cursor` after whatever stopped it, because every batch is written
 * together with it.
 */
export interface ImportJob extends ImportSettings {
  id: string;
  /** When it was begun, in milliseconds since the epoch: the time of all its changes. */
  at: number;
  /** The names of its files, for people. */
  names: string[];
  /** Ids of the forms that they have. */
  forms: string[];
  /** Rows that are done with, and all rows. */
  cursor: number;
  rows: number;
  counts: ImportCounts;
  /**
   * `running` goes on by itself when a page of the library opens; `stopped` waits for its reader; `failed` for room on
   * the disk, or a repaired file.
   */
  state: 'running' | 'stopped' | 'failed' | 'done' | 'undoing' | 'undone';
}

/** The files of an import that is not done. `id` is the job's. */
export interface ImportFiles {
  id: string;
  files: { name: string; blob: Blob }[];
}

/** Records of a table by the latest time of their fields: one has not been changed since, if that still is its latest. */
export interface Stamped {
  table: TableName;
  stamp: number;
  ids: string[];
}

/** The way back from one batch. */
export interface ImportStep {
  job: string;
  /** The cursor before it. */
  step: number;
  /** Records that it made. */
  made: Stamped[];
  /** The tombstones that stood in the place of some of them. */
  buried: { table: TableName; before: Kept }[];
  /** Records that an earlier batch made, as this one left them. */
  again: Stamped[];
  /** Records that it changed. */
  changed: Touched[];
}

export const NO_COUNTS: ImportCounts = { new: 0, added: 0, same: 0, differs: 0, unread: 0 };
