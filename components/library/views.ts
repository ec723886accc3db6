import { criticAddress } from './critic/address.ts';
import { CriticView } from './critic/critic-view.tsx';
import { criticsAddress } from './critics/address.ts';
import { CriticsView } from './critics/critics-view.tsx';
import { exchangeAddress } from './exchange/address.ts';
import { ExchangeView } from './exchange/exchange-view.tsx';
import { filmAddress } from './film/address.ts';
import { FilmView } from './film/film-view.tsx';
import { filmsAddress } from './films/address.ts';
import { FilmsView } from './films/films-view.tsx';
import { libraryView } from './library-view.tsx';
import { reviewAddress } from './review/address.ts';
import { ReviewView } from './review/review-view.tsx';
import { reviewsAddress } from './reviews/address.ts';
import { ReviewsView } from './reviews/reviews-view.tsx';
import { settingsAddress } from './settings/address.ts';
import { SettingsView } from './settings/settings-view.tsx';

/** Every view of the library, in the order of the navigation: a view is a folder with its addresses and component, and a line here. */
export const views = [
  libraryView(reviewsAddress, ReviewsView, { label: 'libraryReviews', icon: 'library' }),
  libraryView(reviewAddress, ReviewView),
  libraryView(filmsAddress, FilmsView, { label: 'libraryFilms', icon: 'film' }),
  libraryView(filmAddress, FilmView),
  libraryView(criticsAddress, CriticsView, { label: 'libraryCritics', icon: 'critic' }),
  libraryView(criticAddress, CriticView),
  libraryView(exchangeAddress, ExchangeView, { label: 'exchange', icon: 'exchange' }),
  libraryView(settingsAddress, SettingsView, { label: 'librarySettings', icon: 'settings' }),
];
