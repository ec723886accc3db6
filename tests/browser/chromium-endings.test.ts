import { describeEndings } from './scenarios/endings.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeEndings(chromiumRoom);
