import { afterAll } from 'vitest';
import { describeNoticing } from './scenarios/noticing.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describeNoticing(async () => chromiumRoom(await grantedCopy(built.chromium, folder)));
