import { describeCorrecting } from './scenarios/correcting.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeCorrecting(firefoxRoom);
