import { describeWalk } from './scenarios/walk.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeWalk(firefoxRoom);
