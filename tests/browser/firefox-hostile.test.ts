import { describeHostile } from './scenarios/hostile.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeHostile(firefoxRoom);
