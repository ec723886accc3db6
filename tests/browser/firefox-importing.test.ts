import { describeImporting } from './scenarios/importing.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeImporting(firefoxRoom);
