import type { Outlet } from './outlet.ts';

const stars = (best: number): Required<Pick<Outlet, 'scale'>> => ({
  scale: { kind: 'stars', best, worst: null },
});
const letters = { scale: { kind: 'letter', best: null, worst: null } } as const;
const points = (best: number): Required<Pick<Outlet, 'scale'>> => ({
  scale: { kind: 'points', best, worst: null },
});

/**
 * Well-known outlets that inference reads: names, hosts, main scale. The scale only breaks ties; the page
 * decides, for a third of outlets use a second scale now and then. Counted from public lists of reviews, 2026.
 */
export const known: readonly Outlet[] = [
  { id: 'nytimes', name: 'The New York Times', hosts: ['nytimes.com'] },
  { id: 'variety', name: 'Variety', hosts: ['variety.com'] },
  { id: 'thr', name: 'The Hollywood Reporter', hosts: ['hollywoodreporter.com'] },
  { id: 'empire', name: 'Empire', hosts: ['empireonline.com'], ...stars(5) },
  { id: 'rollingstone', name: 'Rolling Stone', hosts: ['rollingstone.com'] },
  { id: 'nypost', name: 'New York Post', hosts: ['nypost.com'], ...stars(4) },
  { id: 'filmthreat', name: 'Film Threat', hosts: ['filmthreat.com'], ...points(10) },
  { id: 'commonsense', name: 'Common Sense Media', hosts: ['commonsensemedia.org'], ...stars(5) },
  { id: 'screenrant', name: 'Screen Rant', hosts: ['screenrant.com'] },
  { id: 'collider', name: 'Collider', hosts: ['collider.com'] },
  { id: 'cbr', name: 'CBR', hosts: ['cbr.com'] },
  { id: 'movieweb', name: 'MovieWeb', hosts: ['movieweb.com'] },
  { id: 'avclub', name: 'The A.V. Club', hosts: ['avclub.com'], ...letters },
  { id: 'timeout', name: 'Time Out', hosts: ['timeout.com'], ...stars(5) },
  { id: 'telegraph', name: 'The Telegraph', hosts: ['telegraph.co.uk'], ...stars(5) },
  { id: 'independent', name: 'The Independent', hosts: ['independent.co.uk'], ...stars(5) },
  { id: 'thetimes', name: 'The Times', hosts: ['thetimes.com', 'thetimes.co.uk'], ...stars(5) },
  { id: 'ft', name: 'Financial Times', hosts: ['ft.com'], ...stars(5) },
  { id: 'ew', name: 'Entertainment Weekly', hosts: ['ew.com'], ...letters },
  { id: 'vulture', name: 'Vulture', hosts: ['vulture.com'] },
  { id: 'newyorker', name: 'The New Yorker', hosts: ['newyorker.com'] },
  { id: 'atlantic', name: 'The Atlantic', hosts: ['theatlantic.com'] },
  { id: 'latimes', name: 'Los Angeles Times', hosts: ['latimes.com'] },
  { id: 'washingtonpost', name: 'The Washington Post', hosts: ['washingtonpost.com'], ...stars(4) },
  { id: 'bfi', name: 'Sight and Sound', hosts: ['bfi.org.uk'] },
  { id: 'totalfilm', name: 'Total Film', hosts: ['gamesradar.com'], ...stars(5) },
  { id: 'ign', name: 'IGN', hosts: ['ign.com'], ...points(10) },
  { id: 'denofgeek', name: 'Den of Geek', hosts: ['denofgeek.com'], ...stars(5) },
  { id: 'theplaylist', name: 'The Playlist', hosts: ['theplaylist.net'], ...letters },
  { id: 'paste', name: 'Paste Magazine', hosts: ['pastemagazine.com'], ...points(10) },
  { id: 'bloodydisgusting', name: 'Bloody Disgusting', hosts: ['bloody-disgusting.com'] },
  { id: 'reelviews', name: 'ReelViews', hosts: ['reelviews.net'], ...stars(4) },
  { id: 'cineuropa', name: 'Cineuropa', hosts: ['cineuropa.org'] },
  { id: 'screendaily', name: 'Screen Daily', hosts: ['screendaily.com'] },
  { id: 'pluggedin', name: 'Plugged In', hosts: ['pluggedin.com'] },
  { id: 'kidsinmind', name: 'Kids-In-Mind', hosts: ['kids-in-mind.com'] },
  { id: 'austinchronicle', name: 'The Austin Chronicle', hosts: ['austinchronicle.com'], ...stars(5) },
  {
    id: 'sfchronicle',
    name: 'San Francisco Chronicle',
    hosts: ['sfchronicle.com', 'sfgate.com'],
    ...stars(4),
  },
  { id: 'radiotimes', name: 'Radio Times', hosts: ['radiotimes.com'], ...stars(5) },
  { id: 'chicagoreader', name: 'Chicago Reader', hosts: ['chicagoreader.com'], ...stars(4) },
  { id: 'bbc', name: 'BBC', hosts: ['bbc.co.uk', 'bbc.com'], ...stars(5) },
  { id: 'irishtimes', name: 'The Irish Times', hosts: ['irishtimes.com'], ...stars(5) },
  { id: 'globeandmail', name: 'The Globe and Mail', hosts: ['theglobeandmail.com'], ...stars(4) },
  { id: 'filmstarts', name: 'Filmstarts', hosts: ['filmstarts.de'], ...stars(5) },
  { id: 'sensacine', name: 'SensaCine', hosts: ['sensacine.com'], ...stars(5) },
  { id: 'epdfilm', name: 'epd Film', hosts: ['epd-film.de'], ...stars(5) },
  { id: 'telerama', name: 'Télérama', hosts: ['telerama.fr'] },
  { id: 'lemonde', name: 'Le Monde', hosts: ['lemonde.fr'] },
  { id: 'filmtv', name: 'FilmTV.it', hosts: ['filmtv.it'], ...points(10) },
  { id: 'mymovies', name: 'MYmovies', hosts: ['mymovies.it'], ...stars(5) },
  { id: 'dwutygodnik', name: 'Dwutygodnik', hosts: ['dwutygodnik.com'] },
];
