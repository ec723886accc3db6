import { describeReading } from './scenarios/reading.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeReading(chromiumRoom);
