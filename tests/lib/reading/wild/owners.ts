import { doc, other, review, S, T, type Wild } from './page.ts';
import { COM, HARSH, PLOT, ps } from './texts.ts';

/** Pages of one owner, named by the site, its description or its foot, and what only looks like a review there. */
export const owners: readonly Wild[] = [
  other(
    'the best films of a mood',
    'https://pupil.example/best.html',
    doc(
      'en',
      'movie review project',
      `<h1>The best sad and quiet movies of all time</h1>${['Salt Children', 'The Last Ferry', 'Bakers'].map((title, at) => `<h3>${title}</h3><p>${[PLOT, HARSH, COM][at]?.[1]?.replaceAll('TITLE', title)}</p>`).join('')}`,
    ),
  ),
  other(
    'a film’s own page, of labels and what visitors say',
    'https://pupil.example/movie-review/index.html',
    doc(
      'en',
      'Salt Children | Movie Summary',
      `<h1>Salt Children</h1>${[
        ['Summary', 'A keeper’s daughter counts the boats that do not come home to the island.'],
        ['Release Date', 'Jan-24-2023'],
        ['Duration', '98 min'],
        ['Genre', 'Drama'],
        ['Cast', 'Cole Hahn, Bo Lindt, Ida Falkenrath and the children of the island’s only school'],
        ['Movie Rating', '<img class="star" src="star.png"> 9 (2,507 ratings)'],
        ['Plot Summary', 'Two families share one boat, and a storm that lasts for the whole of a film.'],
      ]
        .map(([label, fact]) => `<h2>${label}</h2><div>${fact}</div>`)
        .join(
          '',
        )}<h2>Reviews</h2>${['Highly recommended, an amazing film!', 'Seen it twice.', 'A great night out for the whole family.'].map((said) => `<q>${said}</q><div>@jonny</div>`).join('')}`,
    ),
  ),
  other(
    'an exhibition, with a year',
    'https://leerling.example/recensie.html',
    doc(
      'nl',
      'Recensie Havenfoto 2020',
      `<h1>Recensie Havenfoto 2020</h1>${T(['Voor school ben ik naar Havenfoto geweest, waar in oude loodsen het werk van vier fotografen hangt. De tentoonstelling gaat over water en over wie erbij woont.', 'Het mooiste vond ik de grote foto’s van een gletsjer, in een koud blauw licht dat je het gevoel geeft dat je er zelf staat. De teksten ernaast waren kort en duidelijk.', 'Ik vond de tentoonstelling erg mooi en raad iedereen aan om te gaan kijken, ook wie niets van foto’s weet.'])}`,
    ),
  ),
  other(
    'a film’s facts and what it has elsewhere',
    'https://down.example/posts/salt/',
    doc(
      'zh',
      '盐的孩子 | 下载',
      '<h1>盐的孩子</h1><ul><li>片名 盐的孩子 Salt Children</li><li>类型 剧情/惊悚</li><li>IMDb评分 8.5/10 from 126,289 users</li><li>豆瓣评分 8.5/10 from 38,448 users</li><li>片长 117分钟</li><li>主演 科尔</li><li>简介 盐田边的小镇里，女教师发现所有学生都做着同一个梦，她把这件事告诉了神父，神父又告诉了镇长，而镇长拥有那座矿场，于是事情变得无法收拾。</li></ul><p>高清中字版</p>',
    ),
  ),
  review(
    'a site called by its owner’s name',
    'https://owner.example/salt-review.html',
    doc(
      'en',
      'Salt Children (2017) Review | Ines da Costa',
      `<header><h1>Ines da Costa</h1><a href="/">Home</a></header><main><h2>Salt Children (2017) – dreams in unison</h2>${ps(PLOT, 'Salt Children')}</main>`,
      '<meta name="description" content="Review of Salt Children (2017) by Ines da Costa.">',
    ),
    { t: 'Salt Children', y: 2017, c: 'Ines da Costa' },
  ),
  review(
    'whose review it is, in the page’s description',
    'https://owner.example/bakers.html',
    doc(
      'en',
      'Bakers Review - Tess Gallo',
      `<main><h1>Bakers</h1>${ps(COM, 'Bakers')}</main>`,
      '<meta name="description" content="Tess Gallo\'s Review of Bakers">',
    ),
    { t: 'Bakers', c: 'Tess Gallo' },
  ),
  review(
    'the owner in the description and the foot',
    'https://sombras.example/reviews/sal.html',
    doc(
      'es',
      'Hijos de la sal — Las Sombras',
      `<main><article><h1>Hijos de la sal</h1><p>Hijos de la sal es una de esas películas que no se olvidan: el guion calla lo que otros gritarían y las interpretaciones son magníficas de principio a fin, con una protagonista que sostiene cada plano.</p><p>El director filma la mina como si fuera la luna, y el ritmo, lento al principio, te atrapa hasta los créditos. Es cine de verdad, de ese que pide sala oscura y silencio. El final explica demasiado, pero se perdona.</p><p>★★★★☆</p></article></main><footer>Las Sombras · un archivo de Tomás Vidal</footer>`,
      '<meta name="description" content="Cine y libros a contraluz, reseñas sin spoilers de Tomás Vidal.">',
    ),
    { t: 'Hijos de la sal', c: 'Tomás Vidal', s: [S('', 4, 5)] },
  ),
  review(
    'a labelled author against the site’s own name',
    'https://duo.example/salt.html',
    doc(
      'en',
      'Salt Children (2017), Movie Review',
      `<h2>Salt Children | 2017</h2><p class="caption">Genre: Drama</p><p class="caption">Author : Srinath</p>${ps(PLOT, '“Salt Children”')}`,
      '<meta name="author" content="Duobros">',
    ),
    { t: 'Salt Children', c: 'Srinath' },
  ),
  review(
    'a title in two writings',
    'https://guan.example/salt-review.html',
    doc(
      'zh',
      '盐的孩子 Salt Children 影评',
      '<article><h1>盐的孩子 Salt Children 影评</h1><p>导演信任沉默，演员几乎不说话，观众却一直知道发生了什么。这部电影的节奏缓慢但不拖沓，剧本把解释留给了镜头，银幕上的盐田像月球的表面一样冷。</p><p>结局稍嫌直白，不过女主角的演出十分精彩，我很推荐大家到电影院里看一次，尤其是喜欢安静恐怖片的人。</p></article>',
    ),
    { t: '盐的孩子' },
  ),
  review(
    'the film named by how the text begins',
    'https://pupil.example/pelicula-resena.html',
    doc(
      'es',
      'Reseña',
      '<div>RESEÑA</div><p><b>"Dos panaderos"</b> narra la historia de dos vecinos que comparten una plaza y un secreto, y de una boda a la que nadie los ha invitado. La película es divertida, el guion es brillante y los actores están magníficos, aunque el final me pareció un poco aburrido.</p><p>También me gusta que la directora no explique nada: las escenas hablan solas, y la música hace el resto. Es una comedia encantadora, de esas que se ven dos veces en el cine con la misma sonrisa. Las interpretaciones son estupendas y la fotografía, preciosa; si algo le falta es un antagonista de verdad, porque el alcalde nunca da miedo y sus escenas se hacen largas.</p>',
    ),
    { t: 'Dos panaderos' },
  ),
];
