import { describeReaching } from './scenarios/reaching.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeReaching(chromiumRoom);
