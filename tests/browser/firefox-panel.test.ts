import { afterAll } from 'vitest';
import { describePanel } from './scenarios/panel.ts';
import { firefoxRoom } from './support/firefox-room.ts';
import { built, grantedCopy, temporary } from './support/folders.ts';

const { folder, remove } = await temporary();
afterAll(remove);

describePanel(async () => firefoxRoom(await grantedCopy(built.firefox, folder)));
