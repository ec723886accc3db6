import { describeCorrecting } from './scenarios/correcting.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeCorrecting(chromiumRoom);
