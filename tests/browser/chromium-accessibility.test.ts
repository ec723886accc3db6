import { describeAccessibility } from './scenarios/accessibility.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeAccessibility(chromiumRoom);
