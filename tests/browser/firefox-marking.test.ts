import { afterAll } from 'vitest';
import { describeMarking } from './scenarios/marking.ts';
import { firefoxRoom } from './support/firefox-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describeMarking(async () => firefoxRoom(await grantedCopy(built.firefox, folder)));
