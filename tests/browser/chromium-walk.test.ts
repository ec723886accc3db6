import { describeWalk } from './scenarios/walk.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeWalk(chromiumRoom);
