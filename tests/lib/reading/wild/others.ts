import { doc, ld, other, T, type Wild } from './page.ts';

/** Pages that speak of films, or as reviews do, and are no review of a film. */
export const others: readonly Wild[] = [
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
    'football',
    'https://pitchside.example/match/reds-2-1-blues',
    doc(
      'en',
      'Reds 2-1 Blues: a comeback straight out of a film',
      `<article><h1>Reds 2-1 Blues: a comeback straight out of a film</h1><p>By Gary Holt at the Park</p>${T(['It had the script of a thriller. Blues scored early, Reds lost their captain to a red card, and then, in the last scene, the striker who was sold and bought back headed the winner. Hollywood would have rejected it.', 'The referee was booed at half-time. The midfield was a mess, the defence brilliant. “You could make a movie of that,” the manager said.', 'Reds go third in the league. Player ratings: Holt 8/10, Marsh 6/10.'])}</article>`,
    ),
  ),
  other(
    'interview',
    'https://screentalk.example/2023/interview-ida-falkenrath-the-last-ferry',
    doc(
      'en',
      'Ida Falkenrath on The Last Ferry: ‘I wanted weather, not plot’',
      `<article><h1>Ida Falkenrath on The Last Ferry: ‘I wanted weather, not plot’</h1><p>Interview by Tess Gallo, 3 March 2023</p>${T(['The director of The Last Ferry has a cold. She has been talking about the film for three weeks, in eleven cities, and says that she now dreams in press notes.', 'Q: Where did the story start?', 'A: “With my aunt. She ran a ferry and nobody ever asked her about it. I thought, one day I will make a film in which somebody asks, and then I found that I liked it better when nobody does.”', 'Q: The performances are very quiet. How did you work with the actors?', 'A: “We rehearsed on the boat for six weeks before shooting. Mara learned to steer it. By the time the crew came, she was the captain, and the camera had to ask her permission.”', 'The Last Ferry is in cinemas now.'])}</article>`,
    ),
  ),
  other(
    'trailer',
    'https://filmnews.example/trailer-copper-sky',
    doc(
      'en',
      'Watch: first trailer for Copper Sky starring Mara Okonjo',
      `<article><h1>Watch: first trailer for Copper Sky starring Mara Okonjo</h1><p>By Staff, 2 May 2024</p>${T(['The first trailer for Copper Sky has arrived. Directed by Ida Falkenrath, the film stars Mara Okonjo as a ferry captain who must face a storm and her brother.', 'The movie premiered at Venice, where critics called it “a patient masterpiece”. It opens in theaters on October 4. Watch the trailer below and tell us what you think in the comments.'])}</article>`,
    ),
  ),
  other(
    'list',
    'https://filmnews.example/best-ferry-films',
    doc(
      'en',
      'The 10 best films about ferries, ranked',
      `<article><h1>The 10 best films about ferries, ranked</h1><p>By Lou Grey, 2 May 2024</p>${Array.from({ length: 6 }, (_, i) => `<h2>${10 - i}. Ferry Film ${i} (19${70 + i})</h2><p>The director gives the boat the best performance in the film, and the cinematography is a delight. ★★★★</p>`).join('')}</article>`,
    ),
  ),
  other(
    'diary',
    'https://filmnews.example/venice-diary-day-4',
    doc(
      'en',
      'Venice diary, day four: ferries and other boats',
      `<article><h1>Venice diary, day four: ferries and other boats</h1><p>By Lou Grey</p>${T(['The vaporetto was late and so was I, and so I missed the first ten minutes of the Romanian film everyone is talking about. At the bar afterwards three critics explained it to me in three different ways.', 'In the evening came Copper Sky, which the audience applauded for six minutes; a colleague timed it. The director cried. I ate a sandwich on the steps of the casino, and met a producer who has funding for a documentary about gondolas.', 'Tomorrow: the new Falkenrath, two shorts, and if my feet hold, a party.'])}</article>`,
    ),
  ),
  other(
    'boxoffice',
    'https://tradewire.example/box-office-copper-sky',
    doc(
      'en',
      'Box Office: ‘Copper Sky’ Opens to $31 Million',
      `<article><h1>Box Office: ‘Copper Sky’ Opens to $31 Million</h1><p>By Dee Park</p>${T(['“Copper Sky” topped the domestic box office with $31 million from 3,400 theaters this weekend, according to studio estimates on Sunday. Audiences gave the film an A- CinemaScore.', 'The drama, directed by Ida Falkenrath and starring Mara Okonjo, cost $40 million. It holds a 91% on Rotten Tomatoes. The studio said that the audience was 58% female.', 'In second place “Dead Tide 2” earned $18 million in its third weekend.'])}</article>`,
    ),
  ),
  other(
    'obit',
    'https://dailycall.example/obituaries/teodor-vance',
    doc(
      'en',
      'Teodor Vance, Actor Who Made Silence Funny, Dies at 81',
      `<article><h1>Teodor Vance, Actor Who Made Silence Funny, Dies at 81</h1><p>By Ed Lowe, March 3, 2024</p>${T(['Teodor Vance, who appeared in more than sixty films and was nominated for two Oscars, died on Sunday at his home. His daughter confirmed the death.', 'He was best known as the brother in “The Last Ferry” (1989), a performance that critics called one of the finest of its decade. The director, Ida Falkenrath, said that he never did the same take twice.', 'Born in Gdynia in 1943, he came to the stage by accident. He is survived by his daughter and two grandsons.'])}</article>`,
    ),
  ),
  other(
    'casting',
    'https://tradewire.example/mara-okonjo-joins',
    doc(
      'en',
      'Mara Okonjo joins ‘Night Orchard’ opposite Teodor Vance',
      `<article><h1>Mara Okonjo joins ‘Night Orchard’ opposite Teodor Vance</h1><p>By Dee Park, 2 May 2024</p>${T(['Mara Okonjo is set to star in “Night Orchard”, the next film from director Ida Falkenrath, sources tell Tradewire. Teodor Vance is also attached.', 'The thriller is produced by Low Tide Pictures. Shooting begins in Lisbon in September. Okonjo, who won the best actress award at Venice for “Copper Sky”, is represented by ABC.'])}</article>`,
    ),
  ),
  other(
    'streaming',
    'https://filmnews.example/new-on-netflix-june',
    doc(
      'en',
      'New on Netflix in June: every film and show',
      `<article><h1>New on Netflix in June: every film and show</h1><p>By Staff</p><h2>Our pick: Copper Sky</h2><p>Ida Falkenrath’s patient drama is the film of the month. Mara Okonjo is superb. ★★★★</p><h2>June 1</h2><ul><li>Dead Tide (2019)</li><li>Night Orchard (2022)</li></ul><h2>June 12</h2><ul><li>The Glass Tide</li></ul></article>`,
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
    'cinema',
    'https://odeonplus.example/film/copper-sky',
    doc(
      'en',
      'Copper Sky | Book tickets | Odeon Plus',
      `<main><h1>Copper Sky</h1><p>Cert 15 · 112 mins · Drama</p><p>Director: Ida Falkenrath. Starring Mara Okonjo, Teodor Vance.</p><p>Two siblings keep a ferry running between islands that nobody visits any more, until a storm brings back the brother who left.</p><h2>Showtimes</h2><ul><li>Fri 4 Oct 18:15</li><li>Fri 4 Oct 20:45</li></ul><a>Book now</a></main>`,
    ),
  ),
  other(
    'index-de',
    'https://kinoman.example/kritiken/',
    doc(
      'de',
      'Filmkritiken | Kinoman',
      `<main><h1>Filmkritiken</h1>${Array.from({ length: 10 }, (_, i) => `<article><h2><a href="/k/${i}">Kritik: Film Nummer ${i}</a></h2><p>Ein geduldiger Film mit großartigen Darstellern und einer schwachen Handlung. <a href="/k/${i}">Weiterlesen</a></p></article>`).join('')}</main>`,
    ),
  ),
  other(
    'news-es',
    'https://elpaisito.example/cultura/rodaje-falkenrath',
    doc(
      'es',
      'Ida Falkenrath rueda en Galicia su nueva película',
      `<article><h1>Ida Falkenrath rueda en Galicia su nueva película</h1><p>Redacción, 3 mayo 2023</p>${T(['La directora Ida Falkenrath ha comenzado el rodaje de su nueva película en la costa gallega, con Mara Okonjo y Teodor Vance como protagonistas. La producción anunció que el rodaje durará ocho semanas.', 'La cinta, con guion de la propia directora, cuenta con un presupuesto de seis millones de euros y el apoyo de la televisión pública. El estreno está previsto para el próximo año.', '“Es una historia muy personal”, dijo la cineasta a este periódico.'])}</article>`,
    ),
  ),
  other(
    'interview-fr',
    'https://lejournal.example/cinema/entretien-ida-falkenrath',
    doc(
      'fr',
      'Ida Falkenrath : « Je voulais filmer le temps qu’il fait »',
      `<article><h1>Ida Falkenrath : « Je voulais filmer le temps qu’il fait »</h1><p>Propos recueillis par Clarisse Vidal</p>${T(['La réalisatrice de « La Dernière Traversée » revient sur un tournage au bord de l’eau.', 'D’où vient ce film ?', '« De ma tante, qui tenait un bac et à qui personne ne posait jamais de questions. J’ai voulu faire un film où quelqu’un lui en poserait, puis j’ai compris que c’était plus beau quand personne ne le fait. »', 'Comment avez-vous travaillé avec les acteurs ?', '« Nous avons répété sur le bateau pendant six semaines. Mara a appris à le piloter. Quand l’équipe est arrivée, c’était elle, le capitaine, et la caméra devait lui demander la permission. »'])}</article>`,
    ),
  ),
  other(
    'netflix-de',
    'https://serienwelt.example/news/neu-bei-netflix',
    doc(
      'de',
      'Neu bei Netflix: Diese Filme starten im Juni',
      `<article><h1>Neu bei Netflix: Diese Filme starten im Juni</h1>${T(['Im Juni kommen wieder viele Filme ins Programm. Darunter ist das Drama „Die letzte Fähre“ von Regisseurin Ida Falkenrath, das im Kino ein Erfolg war, und der Thriller „Tote Flut 2“.', 'Außerdem startet die dritte Staffel der Serie „Hafen“. Wir haben alle Termine gesammelt.'])}<ul><li>1. Juni: Die letzte Fähre</li><li>8. Juni: Tote Flut 2</li></ul></article>`,
    ),
  ),
  other(
    'essay-list',
    'https://cinephile.example/why-we-love-ferries',
    doc(
      'en',
      'Why the movies love a ferry',
      `<article><h1>Why the movies love a ferry</h1><p>By Bea Lunn</p>${T(['Boats in films are never just boats. From silent comedies to last year’s blockbusters, directors have put lovers, killers and children on ferries and let the water do the talking.', 'Think of Harbour Lights, where the camera never leaves the deck, or Dead Tide, where it never finds it. A ferry has a timetable, and cinema loves a timetable.', 'Historians of film will tell you that it began with the Lumières. Audiences ran from a train; nobody has ever run from a ferry.'])}</article>`,
    ),
  ),
  other(
    'award',
    'https://tradewire.example/oscars-2024-winners',
    doc(
      'en',
      'Oscars 2024: Full list of winners as ‘Copper Sky’ sweeps',
      `<article><h1>Oscars 2024: Full list of winners as ‘Copper Sky’ sweeps</h1>${T(['“Copper Sky” won best picture and best director for Ida Falkenrath at the Academy Awards on Sunday, with Mara Okonjo taking best actress.', 'Teodor Vance lost the supporting actor race for the fourth time. The ceremony, hosted for the first time by a ferry captain, ran three hours and forty minutes.'])}<ul><li>Best picture: Copper Sky</li><li>Best actor: Tom Ek, Night Orchard</li></ul></article>`,
    ),
  ),
  other(
    'explained',
    'https://gamerflix.example/copper-sky-ending-explained',
    doc(
      'en',
      'Copper Sky ending explained: what happens to the ferry?',
      `<article><h1>Copper Sky ending explained: what happens to the ferry?</h1>${T(['Copper Sky’s ending leaves viewers with more questions than answers. The film, directed by Ida Falkenrath, closes on Ro steering the ferry into fog. Here is what it means.', 'In the final scene the protagonist sees her brother on the far shore. Some fans think that he died in the storm. The script supports both readings: his coat is dry.', 'Will there be a sequel? The director told reporters that the story is finished.'])}</article>`,
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
    'trailer2',
    'https://filmfeed.example/salt-children-teaser',
    doc(
      'en',
      'Salt Children Teaser Looks Terrifying',
      `<article><h1>Salt Children Teaser Looks Terrifying</h1><p>by Bo Tull</p>${T(['A new teaser for Salt Children dropped today, and it looks terrifying. Director Aino Berg’s film stars Imani Cole as a schoolteacher whose pupils share one dream.', 'The movie hits theaters October 22. Check out the teaser and poster below.'])}</article>`,
    ),
  ),
  other(
    'preview',
    'https://filmfeed.example/most-anticipated-2022',
    doc(
      'en',
      'Our most anticipated movies of 2022',
      `<article><h1>Our most anticipated movies of 2022</h1>${T(['It was a good year for cinema, and next year looks better. Here are the films our critics cannot wait to see.'])}<h2>Salt Children</h2><p>Aino Berg’s thriller has been praised at festivals. Release date: March 2.</p><h2>Clockwork Hearts</h2><p>Joon Park directs a romance about clocks. Release date: June 5.</p></article>`,
    ),
  ),
  other(
    'actor-profile',
    'https://dailycall.example/imani-cole-profile',
    doc(
      'en',
      'Imani Cole is done being quiet',
      `<article><h1>Imani Cole is done being quiet</h1><p>By Ed Lowe</p>${T(['Imani Cole orders tea and does not drink it. In “Salt Children”, the thriller that made her a star, she says about two hundred words; today she says more than that before the waiter leaves.', '“I had been acting for eleven years before anyone noticed,” she says. “My mother kept the programs from every play. She has a drawer. When the film came out she called me and said, the drawer is full, you can stop now.”', 'She laughs. Next month she starts shooting a comedy. “I told my agent, no more children, no more salt,” she says. “I want to fall over in it.”'])}</article>`,
    ),
  ),
  other(
    'about-critic',
    'https://blog1.example/about/',
    doc(
      'en',
      'About – Film Blog',
      `<article><h1>About</h1>${T(['I have been reviewing films since 2009. On this blog you will find movie reviews, lists and the odd rant. I rate films out of five stars: five is a masterpiece, one is a disaster.', 'My favourite director is Aino Berg, my favourite actor is Imani Cole, and I once walked out of Satellite Down 2.'])}</article>`,
    ),
  ),
  other(
    'ranked-list',
    'https://gamerflix.example/every-satellite-movie-ranked',
    doc(
      'en',
      'Every Satellite Down Movie, Ranked',
      `<article><h1>Every Satellite Down Movie, Ranked</h1><h2>3. Satellite Down 2 (2003)</h2><p>The worst of the franchise. The plot is a mess and the acting is wooden. 3/10</p><h2>2. Satellite Down (1999)</h2><p>A loud but enjoyable thriller. 6/10</p><h2>1. Satellite Down 3 (2008)</h2><p>A surprising return to form. 8/10</p></article>`,
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
    'privacy',
    'https://cinema.example/datenschutz',
    doc(
      'de',
      'Datenschutz',
      `<main><h1>Datenschutz</h1>${T(['Wir nehmen den Schutz Ihrer Daten ernst. Beim Kauf von Kinokarten speichern wir Name und Adresse.', 'Sie können der Speicherung jederzeit widersprechen.'])}</main>`,
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
  other(
    'category',
    'https://blog2.example/category/movie-reviews/',
    doc(
      'en',
      'Movie Reviews Archives - Blog 2',
      `<main><h1>Category: Movie Reviews</h1>${Array.from({ length: 8 }, (_, i) => `<article><h2><a href="/m${i}">Movie number ${i} review</a></h2><p>The film has great performances and a weak script, but the director keeps it moving.</p></article>`).join('')}</main>`,
    ),
  ),
];
