import { describeImporting } from './scenarios/importing.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeImporting(chromiumRoom);
