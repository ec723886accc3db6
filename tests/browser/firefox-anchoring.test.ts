import { describeAnchoringCases } from './scenarios/anchoring-cases.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeAnchoringCases(firefoxRoom);
