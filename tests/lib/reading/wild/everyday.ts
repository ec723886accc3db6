import { doc, other, T, type Wild } from './page.ts';

/** Everyday pages that share words with reviews. */
export const everyday: readonly Wild[] = [
  other(
    'b1',
    'https://cityguide.example/bakery-review',
    doc(
      'en',
      'Bread & Roses bakery review',
      `<article><h1>Bread &amp; Roses bakery review</h1>${T(['The sourdough at Bread & Roses is the star, but save room for the croissant. The café opened in May in a former cinema, and the staff are as warm as the loaves.', 'Prices are fair. The menu changes weekly. We loved the lemon tart and were disappointed by the coffee.'])}<p>4.5/5</p></article>`,
    ),
  ),
  other(
    'b2',
    'https://news.example/drought-karoo',
    doc(
      'en',
      'Drought in the Karoo enters fifth year',
      `<article><h1>Drought in the Karoo enters fifth year</h1>${T(['Farmers in the Karoo have begun selling livestock as the worst drought in a century enters its fifth year, officials said on Monday.', '“We have never seen anything like it,” a farmer told reporters. The government has declared a state of disaster in two provinces. Rain is not expected before October.'])}</article>`,
    ),
  ),
  other(
    'b3',
    'https://tradewire.example/hot-docs-lineup',
    doc(
      'en',
      'Hot Docs unveils 2019 lineup with ‘Thirst’ as opener',
      `<article><h1>Hot Docs unveils 2019 lineup with ‘Thirst’ as opener</h1>${T(['Ana Botha’s drought documentary “Thirst” will open this year’s Hot Docs festival, organizers announced Tuesday. The lineup includes 110 films from 44 countries.', 'Other titles include world premieres from Brazil and Japan. The festival runs April 25 to May 5. Tickets go on sale next week.'])}</article>`,
    ),
  ),
  other(
    'b4',
    'https://quotesite.example/bread-roses-quotes',
    doc(
      'en',
      '25 best quotes from Bread & Roses',
      `<article><h1>25 best quotes from Bread &amp; Roses</h1>${T(['Hugo Stam’s comedy is full of one-liners. Here are our favourite quotes from the movie.', '“You can’t hurry dough.” – Bea', '“I’d rather eat the invitation.” – Postman'])}</article>`,
    ),
  ),
  other(
    'b5',
    'https://wikihow.example/write-a-movie-review',
    doc(
      'en',
      'How to Write a Movie Review',
      `<article><h1>How to Write a Movie Review</h1>${T(['Whether a movie is a rotten tomato or a brilliant work of art, if people are watching it, it is worth critiquing. A decent movie review should entertain, persuade and inform.', 'Start with a compelling fact or opinion on the movie. Look at the film’s cinematography, tone, acting, and plot. End with a rating: for example, 3.5 out of 5 stars.', 'Take notes while you watch. Mention the director and the actors by name.'])}</article>`,
    ),
  ),
  other(
    'b6',
    'https://appstore.example/movie-rater',
    doc(
      'en',
      'Movie Rater – App',
      `<main><h1>Movie Rater</h1><p>Rate movies and read reviews of your friends. 4.6 stars, 1,204 ratings.</p>${T(['Movie Rater keeps a diary of every film you watch. Give stars, write reviews, make lists. Download for iOS and Android.'])}</main>`,
    ),
  ),
  other(
    'b7',
    'https://kino.example/programm/woche',
    doc(
      'de',
      'Kinoprogramm der Woche',
      `<main><h1>Kinoprogramm der Woche</h1><h2>Brot und Rosen</h2><p>Komödie, GB 2014, 94 Min. Regie: Hugo Stam. Zwei Bäcker streiten um eine Hochzeit.</p><p>Do 18:00, Fr 20:15</p><h2>Durst</h2><p>Dokumentarfilm, ZA 2018, 88 Min.</p><p>Sa 17:00</p></main>`,
    ),
  ),
  other(
    'b8',
    'https://anime.example/episode-5-review',
    doc(
      'en',
      'Moon Gardeners Episode 5 Review',
      `<article><h1>Moon Gardeners Episode 5 Review</h1>${T(['This week’s episode slows down and is better for it. The animation in the greenhouse scene is the best of the season, and the ending is a gut punch.', 'I still do not know where the show is going, but I trust it. 8/10'])}</article>`,
    ),
  ),
  other(
    'b9',
    'https://company.example/case-study',
    doc(
      'en',
      'Case study: how Cinema Group cut costs',
      `<main><h1>Case study: how Cinema Group cut costs</h1>${T(['Cinema Group runs 40 movie theaters in three states. With our software they reduced scheduling time by 60%.', '“The product is excellent,” says their operations director. Read the full story or book a demo.'])}</main>`,
    ),
  ),
  other(
    'b10',
    'https://lists.example/feel-good',
    doc(
      'fr',
      'Les 15 meilleures comédies à voir en famille',
      `<article><h1>Les 15 meilleures comédies à voir en famille</h1><h2>1. Pain et Roses (2014)</h2><p>Une comédie tendre et drôle de Hugo Stam. Note : 4/5</p><h2>2. La Grande Farine (2009)</h2><p>Un classique. Note : 3/5</p><h2>3. Le Mitron (1999)</h2><p>À redécouvrir.</p></article>`,
    ),
  ),
  other(
    'b11',
    'https://radio.example/interview-stam',
    doc(
      'de',
      'Hugo Stam im Interview: „Komödie ist Handwerk“',
      `<article><h1>Hugo Stam im Interview: „Komödie ist Handwerk“</h1>${T(['Der Regisseur von „Brot und Rosen“ spricht über Mehl, Timing und seine Großmutter.', 'Herr Stam, warum Bäcker?', '„Weil sie früh aufstehen müssen und schlecht gelaunt sind. Das ist schon die halbe Komödie. Die andere Hälfte habe ich von meiner Großmutter, die eine Bäckerei hatte.“', 'Wie haben Sie mit Bea Quill gearbeitet?', '„Sie hat drei Wochen in einer echten Backstube gearbeitet. Danach konnte sie Torten werfen wie keine andere. Wir haben fast nichts geprobt.“'])}</article>`,
    ),
  ),
  other(
    'b12',
    'https://vinylshop.example/thirst-ost',
    doc(
      'en',
      'Thirst OST vinyl LP',
      `<main><h1>Thirst (Original Soundtrack) LP</h1><p>£22.99</p>${T(['Limited edition 180g vinyl of the score to the documentary. Ships in May. Tracklist: 1. Tap 2. Well 3. Rain.'])}<p>★★★★★ (12 reviews)</p><button>Add to cart</button></main>`,
    ),
  ),
  other(
    'b13',
    'https://politik.example/filmfoerderung',
    doc(
      'de',
      'Filmförderung: Streit um neues Gesetz',
      `<article><h1>Filmförderung: Streit um neues Gesetz</h1>${T(['Die Reform der Filmförderung sorgt weiter für Streit. Produzenten und Regisseure kritisieren den Entwurf der Ministerin, der Bundestag berät am Donnerstag.', 'Der Verband der Kinos erklärte, die Pläne gefährdeten viele Häuser. Die Opposition kündigte Widerstand an.'])}</article>`,
    ),
  ),
  other(
    'b14',
    'https://actorfan.example/bea-quill-bio',
    doc(
      'en',
      'Bea Quill: biography and filmography',
      `<main><h1>Bea Quill</h1>${T(['Bea Quill (born 4 March 1988) is a British actress. She made her film debut in Small Hours (2009) and is best known for Bread & Roses (2014), for which she won a BAFTA.'])}<h2>Filmography</h2><ul><li>2009 Small Hours</li><li>2014 Bread &amp; Roses</li><li>2017 The Quiet Oven</li></ul></main>`,
    ),
  ),
  other(
    'b15',
    'https://study.example/essay-sample',
    doc(
      'en',
      'Movie analysis essay sample: The Pursuit',
      `<main><h1>Essay sample: The Pursuit of Happiness in film</h1>${T(['This sample paper discusses the theme of perseverance. Need a custom essay? Our writers deliver in 6 hours. Words: 1,200. Pages: 4.', 'Introduction. Films have always told stories of people who struggle. The protagonist of this film loses his house and his wife. Order now and get 15% off.'])}</main>`,
    ),
  ),
];
