import { describeKeeping } from './scenarios/keeping.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeKeeping(firefoxRoom);
