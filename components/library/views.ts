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
import { listAddress } from './list/address.ts';
import { ListView } from './list/list-view.tsx';
import { listsAddress } from './lists/address.ts';
import { ListsView } from './lists/lists-view.tsx';
import { outletAddress } from './outlet/address.ts';
import { OutletView } from './outlet/outlet-view.tsx';
import { outletsAddress } from './outlets/address.ts';
import { OutletsView } from './outlets/outlets-view.tsx';
import { passagesAddress } from './passages/address.ts';
import { PassagesView } from './passages/passages-view.tsx';
import { reviewAddress } from './review/address.ts';
import { ReviewView } from './review/review-view.tsx';
import { reviewsAddress } from './reviews/address.ts';
import { ReviewsView } from './reviews/reviews-view.tsx';
import { settingsAddress } from './settings/address.ts';
import { SettingsView } from './settings/settings-view.tsx';
import { tagAddress } from './tag/address.ts';
import { TagView } from './tag/tag-view.tsx';
import { tagsAddress } from './tags/address.ts';
import { TagsView } from './tags/tags-view.tsx';
import { watchlistAddress } from './watchlist/address.ts';
import { WatchlistView } from './watchlist/watchlist-view.tsx';

/** Every view of the library, in the order of the navigation: a view is a folder with its addresses and component, and a line here. */
export const views = [
  libraryView(reviewsAddress, ReviewsView, { label: 'libraryReviews', icon: 'library' }),
  libraryView(reviewAddress, ReviewView),
  libraryView(filmsAddress, FilmsView, { label: 'libraryFilms', icon: 'film' }),
  libraryView(filmAddress, FilmView),
  libraryView(criticsAddress, CriticsView, { label: 'libraryCritics', icon: 'critic' }),
  libraryView(criticAddress, CriticView),
  libraryView(outletsAddress, OutletsView, { label: 'libraryOutlets', icon: 'outlet' }),
  libraryView(outletAddress, OutletView),
  libraryView(passagesAddress, PassagesView, { label: 'libraryPassages', icon: 'mark' }),
  libraryView(watchlistAddress, WatchlistView, { label: 'libraryWatchlist', icon: 'watch' }),
  libraryView(listsAddress, ListsView, { label: 'libraryLists', icon: 'list' }),
  libraryView(listAddress, ListView),
  libraryView(tagsAddress, TagsView, { label: 'libraryTags', icon: 'tag' }),
  libraryView(tagAddress, TagView),
  libraryView(exchangeAddress, ExchangeView, { label: 'exchange', icon: 'exchange' }),
  libraryView(settingsAddress, SettingsView, { label: 'librarySettings', icon: 'settings' }),
];
