import Dexie, { type Table } from 'dexie';
import type { KeptBackup } from './backups/kept.ts';
import type { ImportFiles, ImportJob, ImportStep } from './importing/job.ts';
import { outdateMarks } from './marks/outdate.ts';
import type { MarksRecord } from './marks/record.ts';
import { inPacks } from './packs/middleware.ts';
import type { Pack } from './packs/pack.ts';
import type {
  AnnotationRecord,
  AspectRecord,
  CopyRecord,
  CorrectionRecord,
  FilmRecord,
  ListRecord,
  NameRecord,
  ReviewRecord,
  TagRecord,
  WatchRecord,
} from './records.ts';
import { noteSearchChanges, type SearchChange } from './search-changes.ts';

/**
 * The reader's library. Versions add indexes only: the shape of a record carries its own version (`v`) and is
 * upcast when read, because an upgrade that rewrites rows would block every page for 0.2 ms a row.
 *
 * Lists are paged by `[created+id]` and `[published+id]`: with the id in it, a key never stands twice, so that the
 * next page starts exactly where the last one ended. `deleted` is absent, and so not indexed, but on tombstones.
 *
 * Reading copies have a table of their own, so that lists of reviews do not carry their texts.
 *
 * `searchPieces` and `searchChanges` are the search index and what it lacks (lib/search): derived, and rebuilt if lost, so they
 * are no part of TABLES, of backups or of sync.
 *
 * Durability is the browser's own (`relaxed` in Chrome): Dexie sets it for a database, not for a transaction, and a
 * browser killed in the middle of writing lost nothing acknowledged in either mode when measured.
 */
export class Library extends Dexie {
  declare reviews: Table<ReviewRecord, string>;
  declare films: Table<FilmRecord, string>;
  declare annotations: Table<AnnotationRecord, string>;
  declare aspects: Table<AspectRecord, string>;
  declare watchlist: Table<WatchRecord, string>;
  declare lists: Table<ListRecord, string>;
  declare tags: Table<TagRecord, string>;
  declare corrections: Table<CorrectionRecord, string>;
  declare names: Table<NameRecord, string>;
  declare copies: Table<CopyRecord, string>;
  declare imports: Table<ImportJob, string>;
  declare importFiles: Table<ImportFiles, string>;
  declare importSteps: Table<ImportStep, [string, number]>;
  declare backups: Table<KeptBackup, string>;
  declare filmPacks: Table<Pack, number>;
  declare watchPacks: Table<Pack, number>;
  declare marks: Table<MarksRecord, number>;
  declare searchPieces: Table<{ key: string }, string>;
  declare searchChanges: Table<SearchChange, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      reviews: 'id, address, film, outlet, *critics, *tags, [published+id], [created+id], deleted',
      films: 'id, *keys, ids.imdb, ids.tmdb, ids.wikidata, ids.letterboxd, deleted',
      annotations: 'id, review, deleted',
      watchlist: 'id, state, deleted',
      tags: 'id, deleted',
      corrections: 'id, film, deleted',
    });
    this.version(2).stores({
      films: 'id, *keys, year, mergedInto, ids.imdb, ids.tmdb, ids.wikidata, ids.letterboxd, deleted',
      copies: 'id, deleted',
    });
    this.version(3).stores({
      // Only films with a mark of the reader's own have that one.
      films:
        'id, *keys, *tags, year, mergedInto, ownScore.kind, ids.imdb, ids.tmdb, ids.wikidata, ids.letterboxd, ids.boxd, deleted',
      annotations: 'id, review, aspect, *tags, [created+id], deleted',
      watchlist: 'id, state, [state+rank], deleted',
      lists: 'id, *films, deleted',
      aspects: 'id, deleted',
      names: 'id, deleted',
      // Of imports into this library: not in TABLES, neither exported nor synced.
      imports: 'id, at',
      importFiles: 'id',
      importSteps: '[job+step]',
      // Of this browser: not in TABLES, neither exported nor synced.
      backups: 'id',
      // Records of films and the watchlist that came in great numbers, until they are unpacked: of those tables, and read there.
      filmPacks: '++seq, *ids, *at',
      watchPacks: '++seq, *ids, *at',
      // Derived: not in TABLES, neither exported nor synced.
      marks: 'bucket, [bucket+made]',
      searchPieces: 'key',
      searchChanges: '++seq',
    });
    this.use(inPacks);
    this.use(outdateMarks);
    this.use(noteSearchChanges);
  }
}

/** Opens the library, once per page or worker. It opens for good at the first read or write. */
export function openLibrary(name = 'cutting-room'): Library {
  return new Library(name);
}
