import { afterAll } from 'vitest';
import { describeMarking } from './scenarios/marking.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describeMarking(async () => chromiumRoom(await grantedCopy(built.chromium, folder)));
