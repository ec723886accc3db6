import { describeListing } from './scenarios/listing.ts';
import { firefoxRoom } from './support/firefox-room.ts';

describeListing(firefoxRoom, 'about:license');
