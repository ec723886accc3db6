import { describeWalk } from './scenarios/walk.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built } from './support/folders.ts';

// Chrome is moving IndexedDB to SQLite; the walk must not notice.
describeWalk(() =>
  chromiumRoom(built.chromium, [
    // The second alone changes nothing: Chromium 156 then writes LevelDB.
    '--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout:UseSqliteForNewStores/true/UseSqliteForNewDatabases/true',
  ]),
);
