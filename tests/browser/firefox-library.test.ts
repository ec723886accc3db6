import { describeLibrary } from './scenarios/library.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeLibrary(firefoxRoom);
