import { describeKeeping } from './scenarios/keeping.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeKeeping(chromiumRoom);
