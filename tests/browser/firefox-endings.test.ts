import { describeEndings } from './scenarios/endings.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeEndings(firefoxRoom);
