import { afterAll } from 'vitest';
import { describePanel } from './scenarios/panel.ts';
import { chromiumRoom } from './support/chromium-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describePanel(async () => chromiumRoom(await grantedCopy(built.chromium, folder)));
