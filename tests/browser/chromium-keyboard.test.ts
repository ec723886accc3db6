import { describeKeyboard } from './scenarios/keyboard.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeKeyboard(chromiumRoom);
