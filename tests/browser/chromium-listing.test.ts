import { describeListing } from './scenarios/listing.ts';
import { chromiumRoom } from './support/chromium-room.ts';

describeListing(chromiumRoom, 'chrome://version');
