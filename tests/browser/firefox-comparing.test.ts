import { describeComparing } from './scenarios/comparing.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeComparing(firefoxRoom);
