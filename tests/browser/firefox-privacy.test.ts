import { describePrivacy } from './scenarios/privacy.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describePrivacy(firefoxRoom);
