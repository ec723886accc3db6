import { doc, ld, other, T, type Wild } from './page.ts';

/** Pages of works and things that are no films: reviews, shops, talk. */
export const otherWorks: readonly Wild[] = [
  other(
    'game',
    'https://pixelpress.example/reviews/star-harbor-review',
    doc(
      'en',
      'Star Harbor Review – A Cinematic Voyage',
      `<article><h1>Star Harbor Review – A Cinematic Voyage</h1><p>By Ann Ray · May 3, 2022</p>${T(['Star Harbor plays like a film you can steer. The cutscenes are directed with real flair, the voice actors give wonderful performances, and the story has a last act that many movies would envy. On PlayStation 5 the game loads in seconds.', 'Combat is where the gameplay wobbles. Enemies repeat, the controller layout is fussy, and the quest log sends players back and forth across the map. A boss in chapter three took me nine tries.', 'Still, by the time the credits rolled after thirty hours I wanted to start a new game plus. The soundtrack alone is worth it. Reviewed on PS5; also on Xbox and PC.'])}<p>Score: 8/10</p></article>`,
    ),
  ),
  other(
    'book',
    'https://pagebound.example/review-the-salt-road',
    doc(
      'en',
      'Book Review: The Salt Road by Ida Voss',
      `<article><h1>Book Review: The Salt Road by Ida Voss</h1><p>Posted by Jen on May 2, 2021</p>${T(['The Salt Road is the second novel by Ida Voss, soon to be a film starring Mara Okonjo. It follows three generations of a family of salt traders, and the author writes each chapter in a different voice.', 'The prose is clear and the characters stay with you. Readers of her debut will find the same dry humour. The plot sags in the middle of the book, but the last hundred pages are hard to put down.', 'I received an advance copy from the publisher. Paperback, 342 pages.'])}<p>★★★★☆</p></article>`,
    ),
  ),
  other(
    'album',
    'https://soundwell.example/albums/glass-tide-review',
    doc(
      'en',
      'The Harbours: Glass Tide Album Review',
      `<article><h1>The Harbours: Glass Tide</h1><p>By Kit Moss</p><p>7.8</p>${T(['The Harbours have always written songs like scenes from films, and their fourth album opens with one. The vocals are lower in the mix, the guitars ring, and the band sounds larger than four people.', 'The second half drifts. Two tracks share a chorus, and the lyrics reach for cinema and get television. But the closing song is their best yet, and the production is gorgeous.', 'Glass Tide is out now on Low Tide Records.'])}</article>`,
    ),
  ),
  other(
    'series',
    'https://tvtoday.example/reviews/harbour-season-2-review',
    doc(
      'en',
      'Harbour Season 2 Review: The Tide Turns',
      `<article><h1>Harbour Season 2 Review: The Tide Turns</h1><p>By Kit Moss, June 4, 2022</p>${T(['The second season of the series picks up a week after the finale. Over eight episodes the showrunner moves every character one step to the left, and the show is better for it.', 'The performances are strong and the direction is cinematic, though episode four could have been cut. The television landscape is crowded, but this series earns its hour.', 'All episodes stream on Friday.'])}<p>Rating: 4/5</p></article>`,
    ),
  ),
  other(
    'product',
    'https://gadgetry.example/reviews/beamer-x1',
    doc(
      'en',
      'Beamer X1 projector review: cinema at home',
      `<article><h1>Beamer X1 projector review: cinema at home</h1><p>By Rob Stone, 4 May 2022</p>${T(['The Beamer X1 brings the movie theatre into your living room. Films look bright, colours are accurate, and the HDMI ports number three. The price is $899.', 'We watched several movies and a football match. The speaker is weak, the fan audible, and the remote cheap. Battery life is not a concern: there is none.', 'For the price it is the best projector we have tested this year.'])}<p>Rating: 4.5/5</p><a>Buy now</a></article>`,
      ld({
        '@type': 'Product',
        name: 'Beamer X1',
        review: {
          '@type': 'Review',
          reviewRating: { ratingValue: 4.5, bestRating: 5 },
          author: { name: 'Rob Stone' },
        },
      }),
    ),
  ),
  other(
    'theatre',
    'https://stagenotes.example/reviews/the-ferrywoman',
    doc(
      'en',
      'The Ferrywoman review – a stormy night at the theatre',
      `<article><h1>The Ferrywoman review – a stormy night at the theatre</h1><p>Old Vic, London</p><p>By Bea Lunn, 3 May 2022</p>${T(['Ida Falkenrath, better known for her films, directs her first play. The stage is a pool of black water, and the cast of six wade through it for two hours.', 'The playwright has a gift for silence. Mara Okonjo, on stage for the first time in a decade, is superb; the audience in the stalls leaned forward as one. The interval comes too early.', 'At the Old Vic theatre until 12 June. Tickets from £20.'])}<p>★★★★☆</p></article>`,
    ),
  ),
  other(
    'recipe',
    'https://spoonlight.example/movie-night-popcorn',
    doc(
      'en',
      'Movie Night Popcorn',
      `<article><h1>Movie Night Popcorn</h1><p>By Ann Cook</p><div class="wprm-rating"><span class="star-rating">★★★★★</span> 4.9 from 212 votes</div>${T(['This popcorn is the star of every film evening. It takes ten minutes and three ingredients, and nobody will miss the cinema.', 'Heat the oil, add the kernels, and shake. Season with a teaspoon of paprika and a tablespoon of butter.'])}<h3>Ingredients</h3><ul><li>100 g corn</li><li>2 tablespoons oil</li></ul></article>`,
      ld({
        '@type': 'Recipe',
        name: 'Movie Night Popcorn',
        aggregateRating: { ratingValue: 4.9, ratingCount: 212 },
      }),
    ),
  ),
  other(
    'forum',
    'https://forum.filmtalk.example/threads/copper-sky-2024.1234/',
    doc(
      'en',
      'Copper Sky (2024) | Film Talk Forum',
      `<div class="p-body"><h1 class="p-title-value">Copper Sky (2024)</h1>${Array.from({ length: 6 }, (_, i) => `<article class="message"><div class="message-user"><a class="username">user${i}</a></div><div class="message-body"><p>Saw this last night. The acting is great and the director knows what she does, but the plot is thin. ${5 + i}/10 from me.</p></div></article>`).join('')}</div>`,
    ),
  ),
  other(
    'dvdshop',
    'https://mediashop.example/p/copper-sky-dvd',
    doc(
      'en',
      'Copper Sky DVD | Mediashop',
      `<main><h1>Copper Sky [DVD]</h1><div class="star-rating" title="4.3 out of 5 stars">4.3 out of 5 stars</div><p>£9.99 – In stock. Free delivery.</p><p>Director: Ida Falkenrath. Starring: Mara Okonjo, Teodor Vance. Running time: 112 minutes. Region 2.</p><h2>Product description</h2><p>Two siblings keep a ferry running between islands that nobody visits, until a storm brings back the brother who left. A moving drama with brilliant performances.</p><h2>Customer reviews</h2><div class="review"><p>Five stars! Great film, quick delivery.</p></div><button>Add to basket</button></main>`,
      ld({
        '@type': 'Product',
        name: 'Copper Sky DVD',
        offers: { price: 9.99 },
        aggregateRating: { ratingValue: 4.3, reviewCount: 88 },
      }),
    ),
  ),
  other(
    'podcast',
    'https://thebackrow.example/podcast/episode-112-copper-sky',
    doc(
      'en',
      'Episode 112: Copper Sky – The Back Row Podcast',
      `<article><h1>Episode 112: Copper Sky</h1>${T(['This week on the podcast, Tariq and Lou talk about Copper Sky, Ida Falkenrath’s ferry drama, and rank their favourite boats in film. Subscribe on iTunes or Spotify.', 'Show notes: 00:00 intro, 12:30 what we watched, 31:00 Copper Sky.'])}</article>`,
    ),
  ),
  other(
    'shop-album-it',
    'https://suonare.example/recensioni/il-mare-di-notte',
    doc(
      'it',
      'Il mare di notte: la recensione del nuovo album dei Traghetti',
      `<article><h1>Il mare di notte: la recensione del nuovo album dei Traghetti</h1><p>di Marco Riva - 3 maggio 2022</p>${T(['Il quarto album dei Traghetti si apre come un film: voce bassa, chitarre lontane, una tromba. Le canzoni sono undici, i testi sono asciutti, la band suona più grande di quattro persone.', 'La seconda metà del disco perde forza: due brani condividono lo stesso ritornello. Ma la canzone finale è la migliore che abbiano scritto.'])}<p>Voto: 7,5</p></article>`,
    ),
  ),
  other(
    'buch-de',
    'https://leselampe.example/rezension-salzstrasse',
    doc(
      'de',
      'Rezension: Die Salzstraße von Ida Voss',
      `<article><h1>Rezension: Die Salzstraße von Ida Voss</h1><p>Von Jutta Kern, 3. Mai 2022</p>${T(['Der zweite Roman von Ida Voss erzählt von drei Generationen einer Familie von Salzhändlern. Die Autorin gibt jedem Kapitel eine eigene Stimme, und wie im Kino springt das Buch durch die Zeit.', 'Die Sprache ist klar, die Figuren bleiben. Leser ihres Debüts werden den trockenen Humor wiederfinden. In der Mitte hat das Buch Längen.', 'Erschienen im Verlag Nordlicht, 342 Seiten.'])}<p>4 von 5 Sternen</p></article>`,
    ),
  ),
  other(
    'spiel-de',
    'https://pixelwelt.example/test/sternenhafen',
    doc(
      'de',
      'Sternenhafen im Test: Kino zum Mitspielen',
      `<article><h1>Sternenhafen im Test: Kino zum Mitspielen</h1><p>Von Ole Kern</p>${T(['Das Spiel fühlt sich an wie ein Film, den man lenkt. Die Zwischensequenzen sind großartig inszeniert, die Sprecher überzeugen, und die Handlung hat einen letzten Akt, um den Kinofilme es beneiden.', 'Beim Gameplay wackelt es. Gegner wiederholen sich, die Quests schicken Spieler hin und her. Getestet auf PS5.'])}<p>Wertung: 8/10</p></article>`,
    ),
  ),
  other(
    'anime-series',
    'https://animeden.example/review-moon-gardeners',
    doc(
      'en',
      'Anime Review: Moon Gardeners (Season 1)',
      `<article><h1>Anime Review: Moon Gardeners (Season 1)</h1><p>By Kit</p>${T(['Twelve episodes, one garden, and a moon that will not set. The series takes its time with every character, and by episode nine I was in tears.', 'Animation is gorgeous throughout, and the opening song has been in my head for a week. The director has made films before and it shows in the framing.'])}<p>Rating: 9/10</p></article>`,
    ),
  ),
  other(
    'comic',
    'https://panelpress.example/review/night-harbor-1',
    doc(
      'en',
      'Comic Review: Night Harbor #1',
      `<article><h1>Comic Review: Night Harbor #1</h1><p>Writer: Al Bo. Artist: Mi Ro.</p>${T(['The first issue of this new comic book series sets up a noir mystery with cinematic panels and clipped dialogue. The artist’s inks recall old movies.', 'The story moves fast, the characters are sharp, and the last page is a killer. Pick up the next issue.'])}<p>Score: 8.5/10</p></article>`,
    ),
  ),
  other(
    'podcast-review',
    'https://earwax.example/review-true-tides',
    doc(
      'en',
      'Podcast review: True Tides',
      `<article><h1>Podcast review: True Tides</h1>${T(['The second season of the true-crime podcast follows a ferry captain who vanished in 1989. Episodes run thirty minutes and end on cliffhangers worthy of a thriller.', 'The host’s narration is warm; the sound design superb. Listen with headphones.'])}<p>★★★★</p></article>`,
    ),
  ),
  other(
    'csharp',
    'https://devdocs.example/movie-review-api',
    doc(
      'en',
      'Movie Review API – Getting started',
      `<main><h1>Movie Review API</h1>${T(['The Movie Review API lets you fetch reviews and ratings of films. Authenticate with a key, then call GET /reviews?film=ID.', 'The response contains title, director, rating (1 to 5 stars) and text.'])}<pre>{"title":"Salt Children","rating":4.5}</pre></main>`,
    ),
  ),
  other(
    'sentiment',
    'https://mlblog.example/sentiment-analysis-imdb',
    doc(
      'en',
      'Sentiment analysis of IMDB movie reviews with LSTM',
      `<article><h1>Sentiment analysis of IMDB movie reviews with LSTM</h1><p>May 5, 2019</p>${T(['In this tutorial we train a neural network to tell positive from negative movie reviews. The IMDB data set holds 50,000 reviews of films, with scores from 1 to 10.', 'We tokenize the text, pad the sequences, and train for ten epochs. Accuracy on the test set is 87%. “This film was brilliant, the acting superb” is predicted as positive with 0.98.'])}</article>`,
    ),
  ),
  other(
    'musical',
    'https://stagedoor.example/review-the-clockmaker',
    doc(
      'en',
      'Review: The Clockmaker, Royal Theatre',
      `<article><h1>Review: The Clockmaker, Royal Theatre</h1>${T(['This new musical, adapted from the 1987 film, arrives on stage with fifteen songs and a revolving set. The orchestra is excellent, the choreography brisk.', 'Jo Penn as the clockmaker has a voice to fill the theatre; the ensemble is tireless. Act two sags. Until 4 May.'])}<p>★★★</p></article>`,
    ),
  ),
];
