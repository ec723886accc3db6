import { afterAll } from 'vitest';
import { describeNoticing } from './scenarios/noticing.ts';
import { firefoxRoom } from './support/firefox-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describeNoticing(async () => firefoxRoom(await grantedCopy(built.firefox, folder)));
