import { describeAnchoringCases } from './scenarios/anchoring-cases.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeAnchoringCases(chromiumRoom);
