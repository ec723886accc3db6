import { describeLibrary } from './scenarios/library.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeLibrary(chromiumRoom);
