import { doc, other, T, type Wild } from './page.ts';

/** Pages about films and film people that are no reviews: news, lists, interviews, indexes. */
export const aboutFilms: readonly Wild[] = [
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
    'privacy',
    'https://cinema.example/datenschutz',
    doc(
      'de',
      'Datenschutz',
      `<main><h1>Datenschutz</h1>${T(['Wir nehmen den Schutz Ihrer Daten ernst. Beim Kauf von Kinokarten speichern wir Name und Adresse.', 'Sie können der Speicherung jederzeit widersprechen.'])}</main>`,
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
