import { describeTakingOut } from './scenarios/taking-out.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeTakingOut(firefoxRoom);
