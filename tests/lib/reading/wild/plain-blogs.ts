import { doc, other, review, S, T, type Wild } from './page.ts';

const post = (lang: string, heading: string, body: string, title = heading): string =>
  doc(lang, title, `<article><h1>${heading}</h1>${body}</article>`);

/** Reviews that nowhere call themselves one, and what looks like them: forms of blogs and small papers. */
export const plainBlogs: readonly Wild[] = [
  review(
    'a verdict in two labels, the occasion before the title',
    'https://butacaazul.example/2016/09/vista-en-puerto-lumen-2016-las-sales.html',
    post(
      'es',
      'Vista en Puerto Lumen 2016: Las sales negras. Lo avisamos, Falkenrath prometía (y puede ganar)',
      T([
        'Como muchos, llegué a su primera obra tarde. Ida Falkenrath ha madurado y ha construido una película muy potente sobre el mar y quienes lo temen, rodada casi siempre de noche, con paciencia y oído.',
        '<b>Lo mejor</b>: hay historia bien contada, hay personajes, hay ritmo y hay un guion que dosifica lo que sabe. Y está Mara Okonjo, fantástica en cada plano.',
        '<b>Lo peor</b>: a mí la película se me cae bastante en el último tramo, precisamente cuando cambia de género y olvida el faro.',
      ]),
    ),
    { t: 'las sales negras' },
  ),
  review(
    'a newspaper’s, without the word',
    'https://thelumenpost.example/opinion/article_17.html',
    post(
      'en',
      '‘Paper Lantern’ is one of the saddest, funniest movies of the year',
      T([
        '“Paper Lantern” is written and directed by Nora Quist and stars Mara Okonjo and Tomas Reinholt, two neighbours who build one kite between them and then stop speaking to each other over its tail.',
        'Going into this film I knew nothing, but pretty quickly I fell completely in love with it, from the first laugh onward. The dialogue is dry, the ending lands, and the audience around me sat in the dark until the lights came on.',
        'Quist has a gift for faces that want to say something else, and her cast know it.',
      ]),
    ),
    { t: 'paper lantern', d: 'Nora Quist' },
  ),
  review(
    'the title before its maker and year',
    'https://riposo.example/2011/07/dietro-la-lanterna-ida-falkenrath-1985.html',
    post(
      'it',
      'Dietro la lanterna - Ida Falkenrath (1985)',
      T([
        'Visto in DVD. Falkenrath deve aver passato un anno nei cantieri prima di partorire il film più melenso e patetico della storia delle barche. È importante dire che non potrò essere del tutto oggettivo, perché da ragazzo lo vidi in tv e non dormii.',
        'La madre costruisce lanterne, il figlio le affonda. Com’è come non è incontra una guardiana di faro, ci si mette insieme e poi parte per sempre, lasciando agli altri il conto.',
        'Gli attori recitano come se qualcuno li aspettasse fuori, la fotografia è bella e sprecata, e la sceneggiatura spiega due volte ogni cosa che la faccia della protagonista aveva già detto benissimo.',
        'Complessivamente è un film banale, prevedibile minuto per minuto, con una regia silenziosa e due idee buone in tutto.',
      ]),
      'Riposo: Dietro la lanterna - Ida Falkenrath (1985)',
    ),
    { t: 'dietro la lanterna', y: 1985, d: 'Ida Falkenrath' },
  ),
  review(
    'a maker whose name is a word of music',
    'https://weeklyreel.example/reviews/salt-children',
    post(
      'en',
      '‘Salt Children’ Review: Celeste Song’s Romance Is One for the Ages',
      T([
        'She built boats and he painted their names. The first time jump in Celeste Song’s Salt Children is a plot device that pushes the story forward without giving us every part of it, and the film is better for what it leaves out.',
        'What writer/director Celeste Song does so beautifully here is the way she uses time. Song lets two people talk for minutes about nothing. Few would dare; Song does it three times, and the audience leans in each time.',
      ]),
    ),
    { t: 'salt children', d: 'Celeste Song' },
  ),
  review(
    'a column’s name before the title',
    'https://sillaroja.example/2018/06/22/el-veredicto-puerto-de-sal/',
    post(
      'es',
      'El Veredicto….’Puerto de Sal: El Regreso’',
      T([
        'Pocos pensaban que seguiríamos hablando de la saga. Ha llegado el turno de admirar <strong>Puerto de Sal: El Regreso</strong>, que llega con ciertos elementos que hacen de esta, a mi parecer, la mejor secuela de todas.',
        'La historia presenta a una farera que vuelve a casa cuando el mar se retira. Es una cinta potente y espectacular, aunque el guion se pierde y los personajes secundarios apenas tienen una escena que les quede bien.',
        'Las actuaciones sostienen lo demás, y el espectador sale contento aunque no sorprendido: todo lo que ocurre en el faro se ha visto venir desde la primera escena, y el director apenas lo disimula con su banda sonora.',
      ]),
    ),
    { t: 'puerto de sal el regreso' },
  ),
  review(
    'the section before the title, in capitals',
    'https://nerdlar.example/2023/07/critica-porto-de-sal.html',
    post(
      'pt',
      'CRÍTICA | PORTO DE SAL',
      T([
        'Porto de Sal estreia hoje nos cinemas, e promete muito por ter no papel principal uma atriz que todos conhecem. Sem mais delongas vamos conferir o que achei do filme.',
        'O roteiro acompanha uma faroleira que volta para casa quando o mar recua. As cenas de tempestade empolgam, o elenco está ótimo e o final emociona, mesmo que o ritmo canse no meio do caminho.',
      ]),
      'Nerdlar: CRÍTICA | PORTO DE SAL',
    ),
    { t: 'porto de sal' },
  ),
  review(
    'who wrote it, and for what, after the title',
    'https://radio-lumen.example/film-review-lantern/',
    post(
      'en',
      'Film review: LANTERN, by Nick Quist from ‘Built For Night’',
      `${T(['With Lantern, Ida Falkenrath eschews the war movie narrative for a lyrical yet realistic depiction of one night on a pier. There is no war-room strategy, no soldier talking about his best girl back home and no action sequence; the film watches three people wait, and its dialogue is mostly weather.', 'The performances are quiet, the sound is enormous, and the ending is earned.'])}<p>Director(s): Ida Falkenrath.</p><p>Nick’s rating: ****</p>`,
    ),
    { t: 'lantern', d: 'Ida Falkenrath', s: [S('****', 4)] },
  ),
  review(
    'other sites’ marks below its own',
    'https://cinequartiere.example/2025/08/salgado-2025.html',
    post(
      'it',
      'Salgado (2025) ****',
      `<div>Regia: Ida Falkenrath<br>Durata: 2h 16 minuti<br>Commento: un film che lascia il segno, sobrio e commovente; le recitazioni sono ottime, la sceneggiatura regge e gli spettatori escono in silenzio.<br>Altre recensioni:<br>- Schermolumi: 4 / 5 stelle<br>- Decimo: 8 / 10 stelle</div>${T(['Una guardiana di faro torna a casa quando il mare si ritira, e nessuno sa più che ore sono. La regia non ha fretta, la fotografia è di sale, e ogni personaggio ha la scena che gli serve.'])}`,
    ),
    { t: 'salgado', y: 2025, d: 'Ida Falkenrath', s: ['4/null'] },
  ),
  review(
    'the scale told elsewhere on the page',
    'https://lumenbladet.example/salthav-recension',
    post(
      'sv',
      'Recension: ”Salthav” är en resa värd att ta',
      `<p>★★★★</p>${T(['”Salthav” är en film om en fyrvaktare som kommer hem när havet drar sig tillbaka. Regissören Ida Falkenrath berättar långsamt, skådespelarna är utmärkta, och manuset litar på sin publik.', 'Slutet är svagt, men fotot och musiken bär filmen hela vägen in i hamn.'])}<p>Betygsskala: 1–5</p>`,
    ),
    { t: 'salthav', s: ['4/5'] },
  ),
  other(
    'several films in turn, each with its stars',
    'https://lumenstar.example/entertainment/movies-news-reviews/article2350.html',
    post(
      'en',
      'Capsule reviews of feature films',
      T([
        'PAPER LANTERN. 2.5 stars. A boat builder grants wishes to a young man who has fallen in love with a lighthouse. 2 hrs. 8 PG (thematic elements) – Gwen Quist',
        'SALT CHILDREN. 3 stars. A teenager in a harbour town finds inspiration in the sea and its songs. 1 hr. 56 PG-13 – Gwen Quist',
        'NIGHT ORCHARD. 3 stars. A hard-partying woman begins to prune. 1 hr. 44 R – Gwen Quist',
        'COPPER SKY. 3.5 stars. A family gathers for a fake wedding. 1 hr. 38 PG – Gwen Quist',
      ]),
    ),
  ),
  other(
    'what a site’s marks mean',
    'https://onereel.example/p/review-scale.html',
    post(
      'en',
      'Review scale',
      T([
        'At the end of each review I will give the film a score between 0 and 5. I am more likely to give a high mark to a strange film than to a romantic comedy or an action thriller, so here is what mine mean.',
        '5 - Must see',
        '4 - Good',
        '3 - Worth a look',
        '2 - Not recommended',
        '1 - Bad',
      ]),
    ),
  ),
];
