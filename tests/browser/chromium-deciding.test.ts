import { describeDeciding } from './scenarios/deciding.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeDeciding(chromiumRoom);
