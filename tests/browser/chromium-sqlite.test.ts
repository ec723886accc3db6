import { describeWalk } from './scenarios/walk.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built } from './support/folders.ts';

// Chrome is moving IndexedDB to SQLite; the walk must not notice.
describeWalk(() =>
  chromiumRoom(built.chromium, ['--enable-features=IdbSqliteOnDiskRollout:UseSqliteForNewStores/true']),
);
