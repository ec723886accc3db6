import { describeDeciding } from './scenarios/deciding.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeDeciding(firefoxRoom);
