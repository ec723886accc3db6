import { describeReading } from './scenarios/reading.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeReading(firefoxRoom);
