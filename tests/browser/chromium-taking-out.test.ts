import { describeTakingOut } from './scenarios/taking-out.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeTakingOut(chromiumRoom);
