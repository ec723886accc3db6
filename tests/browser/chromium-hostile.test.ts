import { describeHostile } from './scenarios/hostile.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeHostile(chromiumRoom);
