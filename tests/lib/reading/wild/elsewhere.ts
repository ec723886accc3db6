import { doc, other, T, type Wild } from './page.ts';

/** Pages about a film, its makers, its book, its music, that are no review of it. */
export const elsewhere: readonly Wild[] = [
  other(
    'wiki',
    'https://en.wikipedia.org/wiki/The_Last_Signal',
    doc(
      'en',
      'The Last Signal - Wikipedia',
      `<h1 id="firstHeading">The Last Signal</h1><div id="mw-content-text"><table class="infobox"><tr><th>Directed by</th><td>Petra Hollow</td></tr><tr><th>Running time</th><td>104 minutes</td></tr></table>${T(['The Last Signal is a 2017 British war drama film directed by Petra Hollow and starring Josef Hahn and Milo Dent. The film premiered at Cannes and was released on 4 November 2017. It received positive reviews from critics, who praised the performances and the cinematography.', 'The film follows two signalmen who must decide whether to let a last train through. Over three days, the older man teaches the younger his trade.', 'On review aggregator Rotten Tomatoes the film has an approval rating of 91% based on 120 reviews, with an average rating of 7.9/10. A critic of a daily gave the film four out of five stars and called it “a masterpiece of tension”.'])}</div>`,
    ),
  ),
  other(
    'variety-news',
    'https://tradepaper.example/2018/film/news/petra-hollow-next-film-1202',
    doc(
      'en',
      'Petra Hollow Sets ‘Harbour’ as Next Film After ‘The Last Signal’',
      `<article><h1>Petra Hollow Sets ‘Harbour’ as Next Film After ‘The Last Signal’</h1><p>By Dee Park</p>${T(['Petra Hollow will direct “Harbour,” a thriller about smugglers, as her follow-up to the acclaimed war drama “The Last Signal,” the production company said on Tuesday.', 'Josef Hahn is in talks to star. The screenplay is by Sam Oke, whose credits include the series “Depot.” Shooting is to begin in the spring in Cornwall, with financing from Low Tide and the national film fund.', '“The Last Signal” grossed $40 million worldwide and won best actor at the European Film Awards. Hollow is repped by ABC.'])}</article>`,
    ),
  ),
  other(
    'reaction-news',
    'https://gossipfeed.example/hahn-snub',
    doc(
      'en',
      'Fans furious as Josef Hahn snubbed by Oscars',
      `<article><h1>Fans furious as Josef Hahn snubbed by Oscars</h1>${T(['Viewers took to social media on Tuesday after Josef Hahn missed out on a nomination for his performance in The Last Signal, which critics had called a masterpiece.', '“Robbed,” wrote one fan. “Best acting of the year,” wrote another. The film, directed by Petra Hollow, did get nods for cinematography and sound.'])}</article>`,
    ),
  ),
  other(
    'essay-cinema',
    'https://filmquarterly.example/trains-in-war-cinema',
    doc(
      'en',
      'The Train in War Cinema',
      `<article><h1>The Train in War Cinema</h1><p>By Prof. Ed Lowe</p>${T(['From the earliest newsreels to the digital present, the railway has served war cinema as image of fate. This essay considers five films, from The General to The Last Signal, in order to ask what a train can carry besides soldiers.', 'The historian will recall that the Lumière brothers’ train was already a weapon of sorts. In Soviet montage it becomes a symbol of the masses; in Hollywood, of the front; in postwar European film, of guilt.', 'What these works share is a grammar of departure. The platform is a stage; the timetable a script. Scholars have long noted that the genre’s audiences were themselves commuters.'])}</article>`,
    ),
  ),
  other(
    'doc-tv',
    'https://tvguide.example/tonight',
    doc(
      'en',
      'What to watch on TV tonight: Friday 3 March',
      `<article><h1>What to watch on TV tonight: Friday 3 March</h1><h2>The Last Signal, Film4, 9pm ★★★★</h2><p>Petra Hollow’s tense war drama stars Josef Hahn as a signalman.</p><h2>Gardeners’ Hour, BBC Two, 8pm</h2><p>Planting bulbs.</p><h2>Depot, ITV, 10pm</h2><p>The series finale.</p></article>`,
    ),
  ),
  other(
    'buy-ticket',
    'https://arthousecinema.example/whats-on/the-last-signal',
    doc(
      'en',
      'The Last Signal - Arthouse Cinema',
      `<main><h1>The Last Signal</h1><p>Dir: Petra Hollow, UK, 2017, 104 mins, Cert 12A. Cast: Josef Hahn, Milo Dent.</p><p>★★★★★ “A masterpiece” – Daily Echo. ★★★★ “Superb” – Empire</p><p>Set over three days in a bombed-out railway depot, this tense war drama follows two signalmen who must decide whether to let a last train through. Winner of the audience award at Cannes, the film features a stunning performance by Josef Hahn.</p><p>Tickets £9 / £7 members. Screening with a Q&amp;A with the director on Friday.</p><a href="/book">Book tickets</a></main>`,
    ),
  ),
  other(
    'festival',
    'https://filmfest.example/programme/the-last-signal',
    doc(
      'de',
      'The Last Signal | Filmfest Programm',
      `<main><h1>The Last Signal</h1><p>GB 2017, 104 Min., OmU, Regie: Petra Hollow</p><p>Zwei Stellwerker, ein zerbombter Bahnhof, drei Tage. Petra Hollows zweiter Spielfilm ist ein Kammerspiel über Schuld und Pflicht, getragen von zwei großartigen Darstellern.</p><p>Termine: Fr 3.10. 18:00 Metropolis, Sa 4.10. 20:30 Abaton. Tickets</p></main>`,
    ),
  ),
  other(
    'soundtrack',
    'https://scorecorner.example/review-the-last-signal-soundtrack',
    doc(
      'en',
      'The Last Signal – Soundtrack Review',
      `<article><h1>The Last Signal – Soundtrack Review</h1>${T(['Composer Ida Lunt’s score for Petra Hollow’s film runs 48 minutes on album, twenty tracks of bowed metal and solo cello. Track three, “Platform”, is the standout.', 'On disc the music loses some of the tension it has in the film, but the closing track is a lovely song. The album is out on Low Tide Records.'])}<p>★★★½</p></article>`,
    ),
  ),
  other(
    'game2',
    'https://gamefort.example/reviews/signal-box-simulator',
    doc(
      'en',
      'Signal Box Simulator review',
      `<article><h1>Signal Box Simulator review</h1>${T(['You pull a lever. A train goes by. Signal Box Simulator is the kind of game that players either love for a hundred hours or refund in ten minutes.', 'The controls are precise, the tutorial patient, the graphics modest. Multiplayer lets a friend run the next box along. On Steam Deck it holds 60 fps.'])}<p>Verdict: 7/10</p></article>`,
    ),
  ),
  other(
    'series2',
    'https://streamguide.example/depot-review',
    doc(
      'en',
      'Depot review: Netflix’s wartime thriller is a slow burn',
      `<article><h1>Depot review: Netflix’s wartime thriller is a slow burn</h1>${T(['Netflix’s new six-part series is set in a railway depot in 1944. The first episode is almost silent; by episode three the show has found its voice.', 'Josef Hahn, so good in films, is just as good on television. The finale sets up a second season. All episodes are streaming now.'])}<p>★★★</p></article>`,
    ),
  ),
  other(
    'book2',
    'https://readeratlarge.example/the-last-signal-by-sam-oke',
    doc(
      'en',
      'The Last Signal by Sam Oke',
      `<article><h1>The Last Signal by Sam Oke</h1>${T(['Long before the film there was the book, a slim novel of 180 pages that I read in one sitting. Oke’s prose is as plain as a timetable and the author never raises his voice.', 'The chapters alternate between the two signalmen. Readers who come from the movie will miss the tracking shot but find a better ending. Published by Harbour Press, paperback.'])}<p>4/5 stars</p></article>`,
    ),
  ),
  other(
    'ad',
    'https://brand.example/blog/movie-night-ideas',
    doc(
      'en',
      '10 Cozy Movie Night Ideas | Brand',
      `<article><h1>10 Cozy Movie Night Ideas</h1>${T(['Nothing beats a film at home. Grab a blanket, dim the lights, and try these ideas for the perfect movie night with the family.', 'Choose a theme: pick three comedies or a trilogy. Make themed snacks. Rate each movie with stars on a card.'])}</article>`,
    ),
  ),
  other(
    'hu-news',
    'https://hirek.example/kultura/forgatas',
    doc(
      'hu',
      'Budapesten forgat Petra Hollow',
      `<article><h1>Budapesten forgat Petra Hollow</h1>${T(['A brit rendező szeptemberben kezdi új filmjének forgatását Budapesten, közölte a producer kedden. A főszerepet Josef Hahn játssza.', 'A film költségvetése hatmillió euró, a bemutatót jövő évre tervezik.'])}</article>`,
    ),
  ),
  other(
    'ru-news',
    'https://novosti.example/kultura/hollow',
    doc(
      'ru',
      'Петра Холлоу снимет новый фильм',
      `<article><h1>Петра Холлоу снимет новый фильм</h1>${T(['Британский режиссёр Петра Холлоу приступит к съёмкам нового фильма осенью, сообщает агентство. Главную роль сыграет Йозеф Хан.', 'Сценарий написал Сэм Оке. Премьера картины запланирована на следующий год, рассказал продюсер.'])}</article>`,
    ),
  ),
];
