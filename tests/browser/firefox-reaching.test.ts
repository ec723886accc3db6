import { describeReaching } from './scenarios/reaching.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeReaching(firefoxRoom);
