import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/reading/detect.ts';
import { documents } from './documents.ts';
import { readings } from './readers/reading-of.ts';

/** A page of an unknown site: language, address, headline, section, paragraphs. */
type Sample = [about: string, lang: string, path: string, headline: string, text: string[]];

const reviews: Sample[] = [
  [
    'English, no word of review',
    'en',
    '/2023/11/paper-lantern',
    'Paper Lantern',
    [
      'In Paper Lantern, Nora Quist’s third film, a lamp maker goes blind and tells no one. The screenplay is spare, the performances are wonderful, and the last scene is among the most moving in recent cinema.',
      'Not everything works. The plot wanders in the middle, a subplot about the brother is predictable, and the score is too eager to tell us what to feel. But the director knows her actors, and the audience leaves the cinema walking a little slower.',
      'Quist has said that she shot it in the order of the story, and it shows: the light fades from one reel to the next, faces come closer, sounds grow louder. By the end we hear a moth.',
      'Paper Lantern opens on Friday. Running time: 104 minutes. I would recommend it to anyone who has ever waited for someone to come home, and the film repays a second look.',
    ],
  ],
  [
    'German',
    'de',
    '/kino/papierlaterne',
    'Die Papierlaterne – Kritik: Langsames Glühen',
    [
      'Regisseurin Nora Quist erzählt in ihrem dritten Spielfilm von einem Laternenmacher, der erblindet. Das Drehbuch ist karg, die Darsteller sind großartig, und auf der Leinwand bleibt jedes Bild lange stehen.',
      'Nicht alles ist gelungen. Die Handlung verläuft sich in der Mitte, manches ist langweilig, und die Musik drängt. Doch die Inszenierung überzeugt, weil sie ihren Figuren Zeit lässt. Ab Donnerstag im Kino.',
      'Wer Geduld hat, wird belohnt: ein Film über das Sehen, der nichts zeigt, was er nicht zeigen muss.',
    ],
  ],
  [
    'French',
    'fr',
    '/cinema/critiques/la-lanterne',
    '« La Lanterne de papier » : lente lueur',
    [
      'Le troisième long métrage de Nora Quist suit un fabricant de lanternes qui perd la vue. La mise en scène est sobre, les acteurs sont magnifiques, et le scénario ne force jamais le trait.',
      'Tout n’est pas réussi : le récit s’égare au milieu, les personnages secondaires manquent de chair, la musique insiste. Mais la réalisatrice filme les mains comme personne, et le film touche.',
      'On sort de la salle un peu plus lent qu’on y était entré. Il y a dans ce film une manière de laisser durer les plans qui tient moins du style que de la politesse : on attend, parce que quelqu’un attend à l’écran, et ce que l’on finit par voir n’aurait pas pu venir plus tôt.',
      'Un drame de Nora Quist, avec Jean Dupré et Anne Morel (1h44). En salles mercredi.',
    ],
  ],
  [
    'Italian',
    'it',
    '/film/la-lanterna',
    'La lanterna di carta, la recensione: luce lenta',
    [
      'Il terzo film di Nora Quist racconta di un fabbricante di lanterne che perde la vista. La regia è misurata, gli attori sono magnifici, la sceneggiatura non alza mai la voce.',
      'Non tutto è riuscito: la trama si perde a metà, alcuni personaggi sono appena abbozzati e la musica insiste. Ma il film resta negli occhi, come una pellicola di altri tempi.',
      'Voto: 7. In sala dal 12 ottobre, durata 104 minuti, con un cast di sconosciuti che non si dimenticano.',
    ],
  ],
  [
    'Spanish',
    'es',
    '/cine/criticas/la-linterna',
    'Crítica de ‘La linterna de papel’: luz lenta',
    [
      'La tercera película de Nora Quist sigue a un fabricante de linternas que pierde la vista. La dirección es sobria, los actores están magníficos y el guion nunca levanta la voz.',
      'No todo funciona: la trama se pierde a mitad de camino, algunos personajes apenas existen y la música insiste. Pero la directora filma las manos como nadie, y la película emociona.',
      'Nota: 7/10. En cines el viernes.',
    ],
  ],
  [
    'Portuguese',
    'pt',
    '/filmes/a-lanterna',
    'Crítica | A Lanterna de Papel',
    [
      'O terceiro filme de Nora Quist acompanha um fabricante de lanternas que perde a visão. A direção é sóbria, o elenco é magnífico e o roteiro nunca levanta a voz.',
      'Nem tudo funciona: a trama se perde no meio, alguns personagens mal existem e a trilha insiste. Mas a diretora filma as mãos como ninguém, e o filme emociona no cinema.',
      'Nota: ★★★★☆. Nos cinemas nesta quinta, 104 minutos.',
    ],
  ],
  [
    'Dutch',
    'nl',
    '/film/recensies/lantaarn',
    'De papieren lantaarn',
    [
      'De derde speelfilm van regisseur Nora Quist volgt een lantaarnmaker die blind wordt. Het scenario is sober, de acteurs zijn geweldig en het camerawerk is prachtig.',
      'Niet alles overtuigt: het verhaal raakt halverwege de weg kwijt en enkele personages blijven schetsen. Maar de film weet te raken, en in de bioscoop blijft het lang stil.',
      'Vanaf donderdag in de bioscoop. Cijfer: 8. Een film om twee keer te zien, en dan nog eens over na te denken.',
    ],
  ],
  [
    'Polish',
    'pl',
    '/recenzje/papierowa-latarnia',
    'Papierowa latarnia – recenzja filmu',
    [
      'Trzeci film Nory Quist opowiada o twórcy latarni, który traci wzrok. Scenariusz jest oszczędny, aktorzy są świetni, a reżyserka nie podnosi głosu ani razu.',
      'Nie wszystko się udało: fabuła gubi się w połowie, postaci drugiego planu są ledwie naszkicowane. Ale w kinie długo jest cicho, a film zostaje w oczach.',
      'Reżyseria: Nora Quist. Ocena: 7/10. W kinach od piątku, sto cztery minuty, które mijają wolno i dobrze.',
    ],
  ],
  [
    'Swedish',
    'sv',
    '/kultur/film/papperslyktan',
    'Recension: ”Papperslyktan” lyser långsamt',
    [
      'Regissören Nora Quists tredje film handlar om en lyktmakare som blir blind. Manuset är kargt, skådespelarna är lysande och filmen höjer aldrig rösten.',
      'Allt fungerar inte: handlingen går vilse på mitten och några roller är knappt skissade. Men biografen är tyst länge efteråt, och filmen stannar kvar i ögonen.',
      'Betyg: 4. Biopremiär på fredag, speltid en timme och fyrtiofyra minuter, tillåten från elva år.',
    ],
  ],
  [
    'Danish',
    'da',
    '/film/papirlygten',
    'Anmeldelse: Papirlygten gløder langsomt',
    [
      'Instruktør Nora Quists tredje film handler om en lygtemager, der bliver blind. Manuskriptet er knapt, skuespillerne er fremragende, og filmen hæver aldrig stemmen.',
      'Ikke alt lykkes: handlingen farer vild på midten, og nogle roller er knap nok tegnet. Men der er stille længe i biografen bagefter, og filmen bliver hængende i øjnene.',
      'Quist har sagt, at hun optog den i fortællingens rækkefølge, og det kan ses: lyset svinder fra rulle til rulle, ansigterne kommer nærmere, lydene bliver højere. Til sidst hører vi en natsværmer, og det er nok.',
      'Premiere torsdag. Fire stjerner ud af seks. Spilletid en time og fireogfyrre minutter.',
    ],
  ],
];

const others: Sample[] = [
  [
    'an episode of a series',
    'en',
    '/tv/reviews/harbour-s2e5',
    'Harbour season 2, episode 5 review: low tide',
    [
      'After last week’s cliffhanger the show slows down. The episode belongs to Mara, whose storyline this season has been the best thing on television, and the showrunner trusts the cast to carry it.',
      'There is a scene on the pier that no other series would dare. With three episodes left, the season finale cannot come soon enough for viewers of this TV show.',
    ],
  ],
  [
    'a restaurant',
    'en',
    '/food/reviews/tin-spoon',
    'Tin Spoon review: a quiet triumph',
    [
      'The restaurant has twelve tables and one chef. The menu changes daily, the dishes arrive when they are ready, and the bread is baked in an oven older than the waiter. ★★★★☆',
      'We ordered the lamb, the beans and a plate of anchovies. The bill was modest, the wine list short, the hotel upstairs better avoided. Book early.',
    ],
  ],
  [
    'a phone',
    'en',
    '/tech/reviews/orbit-12',
    'Orbit 12 review: brilliant screen, dull camera',
    [
      'The phone’s display is stunning, the battery lasts two days, and the price is fair. The camera is dull, the processor warm, the USB port slow. Score: 7/10',
      'Buy now from these retailers. Shipping is free, the warranty is two years, and the laptop of the same name costs twice as much.',
    ],
  ],
  [
    'a novel',
    'en',
    '/books/reviews/long-shelf',
    'The Long Shelf by Ada Finch review – dust and desire',
    [
      'Finch’s fourth novel is about a library at the end of a road. Its author has published little since her memoir, and readers who loved the earlier books will find the prose leaner, the chapters shorter.',
      'The plot is thin, the characters are not. At four hundred pages the book is a slow read, and the publisher has bound it beautifully. A film adaptation is said to be planned.',
    ],
  ],
  [
    'a record',
    'en',
    '/music/reviews/foghorns',
    'The Foghorns: A Lake review – songs for the drowned',
    [
      'The band’s sixth album has ten tracks, two of them songs that the singer has played live for years. The guitars are quieter, the vocals closer, the lyrics as odd as ever. ★★★★☆',
      'Recorded in a barn, the record sounds like a concert heard through a wall. Drummer Joe Pike has never played better.',
    ],
  ],
  [
    'a game',
    'de',
    '/spiele/test/orbit-quest',
    'Orbit Quest im Test: Kritik eines Spielers',
    [
      'Das Spiel läuft auf PS5, Xbox und Switch. Das Gameplay ist flott, die Quests sind zahlreich, der Boss am Ende jedes Levels ist zu leicht. Wertung: 78/100',
      'Wer mit Freunden im Multiplayer spielt, wird seinen Spaß haben. Das Open-World-Rollenspiel braucht sechzig Stunden.',
    ],
  ],
  [
    'a stage play',
    'en',
    '/stage/reviews/harbour',
    'Harbour review – a storm in the stalls',
    [
      'At the Broadway premiere the curtain rose late. The playwright has cut an hour since the West End run, the choreography is new, and the orchestra sits onstage. ★★★☆☆',
      'Theatregoers who saw it in Leeds will miss the storm. The opera singer in the second act brings the house down, the ballet does not.',
    ],
  ],
  [
    'a match',
    'en',
    '/sport/match-report',
    'United 2-1 Rovers: late goal settles it',
    [
      'The striker scored twice before half-time, the second a penalty that the referee gave after a long look at the film. Rovers’ midfield was dull, their captain brilliant.',
      'It was the best match of the league season, and the goals will be watched for years. The manager praised a performance of character.',
    ],
  ],
  [
    'an interview',
    'en',
    '/film/quist-interview',
    'Nora Quist on Paper Lantern: ‘I wanted the audience to wait’',
    [
      'The director of Paper Lantern is in town for the festival. We met her in a hotel, where she told us about the shooting of the film, her actors and her next project.',
      '“I wanted the audience to wait, because the character waits, and because cinema has forgotten how to make us wait for anything at all,” she says. “My producer said it would never be funded, and for a year it was not, and then it was.”',
      '“We shot the last scene first, with a cast that had met the day before, and I asked the actors to whisper so that the crew would have to be quiet,” she said. “Everybody asked me why. I told them that I did not know yet.”',
    ],
  ],
  [
    'a list',
    'en',
    '/film/best',
    'The 20 best films of 2023, ranked',
    [
      'From Paper Lantern to Harbour, these are the movies that our critics loved. Each film is worth watching, some are masterpieces, and the performances are brilliant.',
      'Number twenty is a thriller with a stunning script. Number nineteen is a comedy whose director has never been funnier. Number eighteen divides the audience.',
    ],
  ],
  [
    'a trailer',
    'en',
    '/film/news/trailer',
    'Watch the first trailer for Nora Quist’s Paper Lantern',
    [
      'The studio has released the first trailer for the film, which opens in October. The cast includes Jane Doe and John Roe. The director announced the project last year.',
      'Watch it below. The film, which was selected for the festival, has been acquired for distribution.',
    ],
  ],
  [
    'an index of reviews',
    'en',
    '/film/reviews/',
    'Film reviews',
    [
      'Paper Lantern review – a slow glow ★★★★☆ Read more',
      'Harbour review – low tide ★★☆☆☆ Read more',
      'Tin Spoon review – the film of the restaurant ★★★☆☆ Read more',
      'Orbit review – a masterpiece of science fiction ★★★★★ Read more',
      'The Long Shelf review – dust ★★★☆☆ Read more',
    ],
  ],
  [
    'a recipe',
    'it',
    '/ricette/lanterna',
    'Ravioli a lanterna: la ricetta',
    [
      'Ingredienti: farina, uova, spinaci, ricotta. Tirare la sfoglia sottile, tagliarla a quadrati e chiuderla come una lanterna. Cuocere in acqua salata per quattro minuti.',
      'Voto dei lettori: 4,5/5. Una ricetta facile, magnifica d’autunno.',
    ],
  ],
  [
    'news of an award',
    'en',
    '/film/news/oscars',
    'Oscar nominations: Paper Lantern leads with nine',
    [
      'Nora Quist’s film received nine nominations, among them best picture, best director and best screenplay. The awards will be presented in March. Producers said they were delighted.',
      'The actress was nominated for the second time. According to the academy, the number of films submitted rose by nine percent.',
    ],
  ],
  [
    'how to stream',
    'en',
    '/streaming/paper-lantern',
    'Where to watch Paper Lantern: every streaming option',
    [
      'The film is available on three services. Price and quality differ. You can buy or rent the movie in HD, and a free trial lets you watch it today.',
      'The cast includes Jane Doe. The runtime is 104 minutes, and the movie is rated PG-13.',
    ],
  ],
];

const page = ([, lang, , headline, text]: Sample) =>
  `<!doctype html><html lang="${lang}"><head><title>${headline} | The Gazette</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><main><article><h1>${headline}</h1><p class="byline">Jane Doe</p>${text.map((line) => `<p>${line}</p>`).join('')}</article></main></body></html>`;

const decisions = (sample: Sample) => {
  const url = `https://gazette.example${sample[2]}`;
  const markup = page(sample);
  return [
    ...readings(markup, url).map(([, { decision }]) => decision.value),
    ...documents(markup, url).map(([, document]) => detect(document, url).decision),
  ];
};

describe('of an unknown site', () => {
  it.each(reviews.map((sample) => [sample[0], sample] as const))('a review in %s is one', (_, sample) => {
    expect(decisions(sample)).toEqual(['review', 'review', 'review', 'review']);
  });

  it.each(others.map((sample) => [sample[0], sample] as const))('%s is none', (_, sample) => {
    expect(decisions(sample)).toEqual(['none', 'none', 'none', 'none']);
  });
});
