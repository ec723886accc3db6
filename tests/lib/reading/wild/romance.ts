import { doc, og, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';

/** Reviews in Romance languages, as papers and blogs print them. */
export const romance: readonly Wild[] = [
  review(
    'hugo-fr',
    'https://carnets.example/posts/critique-la-derniere-traversee/',
    doc(
      'fr',
      'Critique : La Dernière Traversée | Carnets',
      `<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">Critique : La Dernière Traversée</h1><div class="post-meta"><span title='2022-09-14 00:00:00 +0000 UTC'>14 septembre 2022</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Luc Arnaud</div></header><div class="post-content"><p><strong>De</strong> Ida Falkenrath<br><strong>Avec</strong> Mara Okonjo, Teodor Vance<br><strong>Sortie :</strong> 14 septembre 2022</p>${prose('fr', 'La Dernière Traversée')}<p><strong>Note : 3,5/5</strong></p></div></article></main>`,
      og({
        'og:title': 'Critique : La Dernière Traversée',
        'og:type': 'article',
        'article:published_time': '2022-09-14T00:00:00+00:00',
        'link:canonical': 'https://carnets.example/posts/critique-la-derniere-traversee/',
      }),
    ),
    {
      t: 'La Dernière Traversée',
      d: 'Ida Falkenrath',
      c: 'Luc Arnaud',
      p: '2022-09-14',
      s: [S('3,5/5', 3.5, 5)],
      u: 'https://carnets.example/posts/critique-la-derniere-traversee/',
      y: 2022,
    },
  ),
  review(
    'es-paper',
    'https://eldiariodelnorte.example/cultura/cine/critica-la-ultima-barca-20231103.html',
    doc(
      'es',
      "Crítica de 'La última barca': el tiempo quieto | El Diario del Norte",
      `<header></header><main><article><h1>‘La última barca’: el tiempo quieto</h1><h2 class="subtitle">Ida Falkenrath firma un drama sereno sobre dos hermanos</h2><div class="autor">Por <a href="/autores/ines-robledo/">Inés Robledo</a></div><div class="fecha">Madrid - 03 nov 2023 - 05:30 CET</div>${prose('es', 'La última barca')}<div class="ficha"><p><strong>LA ÚLTIMA BARCA</strong></p><p><strong>Dirección:</strong> Ida Falkenrath.</p><p><strong>Intérpretes:</strong> Mara Okonjo, Teodor Vance.</p><p><strong>Género:</strong> drama. Reino Unido, 2023.</p><p><strong>Duración:</strong> 112 minutos.</p><p><strong>Estreno:</strong> 3 de noviembre.</p></div></article></main>`,
      og({
        'og:type': 'article',
        'og:title': "Crítica de 'La última barca': el tiempo quieto",
        'article:section': 'Cine',
        'article:published_time': '2023-11-03T05:30:00+01:00',
        'link:canonical':
          'https://eldiariodelnorte.example/cultura/cine/critica-la-ultima-barca-20231103.html',
      }),
    ),
    {
      t: 'La última barca',
      d: 'Ida Falkenrath',
      c: 'Inés Robledo',
      p: '2023-11-03',
      u: 'https://eldiariodelnorte.example/cultura/cine/critica-la-ultima-barca-20231103.html',
      y: 2023,
    },
  ),
  review(
    'it-sito',
    'https://cinevisioni.example/recensioni/l-ultimo-traghetto-recensione/',
    doc(
      'it-IT',
      "L'ultimo traghetto: la recensione del film di Ida Falkenrath - Cinevisioni",
      `<article><div class="breadcrumbs"><a href="/">Home</a> » <a href="/recensioni/">Recensioni</a></div><h1>L’ultimo traghetto: la recensione del film di Ida Falkenrath</h1><div class="post-info">di <a href="/author/gm/">Giulia Marchetti</a> - 7 Ottobre 2022</div>${prose('it', 'L’ultimo traghetto')}<div class="scheda"><ul><li><b>Titolo originale:</b> The Last Ferry</li><li><b>Regia:</b> Ida Falkenrath</li><li><b>Anno:</b> 2022</li></ul></div><div class="voto-finale"><span>Voto</span> <span>7.5</span></div></article>`,
      og({
        'og:type': 'article',
        'og:site_name': 'Cinevisioni',
        'article:published_time': '2022-10-07T10:00:00+02:00',
        'og:url': 'https://cinevisioni.example/recensioni/l-ultimo-traghetto-recensione/',
      }),
    ),
    {
      t: "L'ultimo traghetto",
      y: 2022,
      d: 'Ida Falkenrath',
      c: 'Giulia Marchetti',
      p: '2022-10-07',
      s: [S('7.5', 7.5, null)],
      u: 'https://cinevisioni.example/recensioni/l-ultimo-traghetto-recensione/',
    },
  ),
  review(
    'pt-site',
    'https://cinefilia.example/critica-a-ultima-balsa/',
    doc(
      'pt-BR',
      'Crítica | A Última Balsa - Cinefilia',
      `<article class="post"><h1 class="entry-title">Crítica | A Última Balsa</h1><div class="entry-meta">Por <a rel="author" href="/author/joao">João Prates</a> em 12 de maio de 2023</div><div class="entry-content">${prose('pt', 'A Última Balsa')}<p><strong>A Última Balsa (The Last Ferry, Reino Unido – 2022)</strong><br>Direção: Ida Falkenrath<br>Roteiro: Ida Falkenrath<br>Elenco: Mara Okonjo, Teodor Vance<br>Duração: 112 min.</p><p>Nota: ★★★★☆</p></div></article>`,
      og({
        'og:type': 'article',
        'og:title': 'Crítica | A Última Balsa - Cinefilia',
        'link:canonical': 'https://cinefilia.example/critica-a-ultima-balsa/',
      }),
    ),
    {
      t: 'A Última Balsa',
      y: 2022,
      d: 'Ida Falkenrath',
      c: 'João Prates',
      p: '2023-05-12',
      s: [S('★★★★☆', 4, 5)],
      u: 'https://cinefilia.example/critica-a-ultima-balsa/',
    },
  ),
  review(
    'ro-site',
    'https://pelicula.example/cronica-ultimul-feribot',
    doc(
      'ro',
      'Cronică de film: Ultimul feribot',
      `<article><h1>Cronică de film: Ultimul feribot</h1><p>de Andrei Munteanu, 21 iunie 2023</p>${prose('ro', 'Ultimul feribot')}<p>Regia: Ida Falkenrath</p><p>Nota: 7</p></article>`,
    ),
    {
      t: 'Ultimul feribot',
      d: 'Ida Falkenrath',
      c: 'Andrei Munteanu',
      p: '2023-06-21',
      s: [S('7', 7, null)],
    },
  ),
  review(
    'svgstars',
    'https://www.goutemesdisques.example/critique/film/la-derniere-traversee/',
    doc(
      'fr',
      'La Dernière Traversée, critique',
      `<main><h1>La Dernière Traversée</h1><div class="rating-stars" role="img" aria-label="Note : 3 sur 5">${'<svg class="star star--full"><use href="#star"/></svg>'.repeat(3)}${'<svg class="star star--empty"><use href="#star"/></svg>'.repeat(2)}</div><p>Publié le 5 mai 2021 par Émile Noizet</p><p>Un film d’Ida Falkenrath, avec Mara Okonjo et Teodor Vance (Royaume-Uni, 2020, 1h52)</p>${prose('fr', '<em>La Dernière Traversée</em>')}</main>`,
    ),
    {
      t: 'La Dernière Traversée',
      y: 2020,
      d: 'Ida Falkenrath',
      c: 'Émile Noizet',
      p: '2021-05-05',
      s: [S('3 sur 5', 3, 5)],
    },
  ),
  review(
    'fr-press',
    'https://www.lejournal.example/cinema/article/2020/02/05/la-derniere-traversee-une-ile-au-loin_6028_3476.html',
    doc(
      'fr',
      '« La Dernière Traversée » : une île au loin',
      `<article><h1>« La Dernière Traversée » : une île au loin</h1><p class="chapo">Ida Falkenrath filme deux frère et sœur au bord de l’eau.</p><span class="author">Par <a href="/signataires/x/">Clarisse Vidal</a></span><span class="date">Publié le 05 février 2020 à 07h15 - Mis à jour le 06 février 2020 à 10h02</span><p class="avis">L’avis du « Journal » – à voir</p>${prose('fr', '<em>La Dernière Traversée</em>')}<p>Film britannique d’Ida Falkenrath. Avec Mara Okonjo, Teodor Vance (1 h 52).</p></article>`,
      og({
        'og:type': 'article',
        'link:canonical':
          'https://www.lejournal.example/cinema/article/2020/02/05/la-derniere-traversee-une-ile-au-loin_6028_3476.html',
      }),
    ),
    {
      t: 'La Dernière Traversée',
      d: 'Ida Falkenrath',
      c: 'Clarisse Vidal',
      p: '2020-02-05',
      u: 'https://www.lejournal.example/cinema/article/2020/02/05/la-derniere-traversee-une-ile-au-loin_6028_3476.html',
    },
  ),
  review(
    'fr2',
    'https://abusdecine.example/critique/les-enfants-de-sel',
    doc(
      'fr',
      'LES ENFANTS DE SEL',
      `<div class="film"><h1>LES ENFANTS DE SEL</h1><p>un film de Aino Berg</p><p>avec : Imani Cole, Lars Bo</p><p class="note">Notre avis : <img src="/img/etoile.png" alt="*"><img src="/img/etoile.png" alt="*"><img src="/img/etoile.png" alt="*"><img src="/img/etoile_vide.png" alt=""><img src="/img/etoile_vide.png" alt=""></p>${prose('fr', 'Les Enfants de sel')}<p>Olivier Bachet <a href="#">Envoyer un message au rédacteur</a></p></div>`,
    ),
    { t: 'Les Enfants de sel', d: 'Aino Berg', s: [S('3', 3, 5)] },
  ),
  review(
    'es2',
    'https://elantepenultimo.example/criticas/ninos-de-sal/',
    doc(
      'es',
      'Niños de sal: La pesadilla compartida - Crítica',
      `<article><h1>Niños de sal: La pesadilla compartida</h1><div class="info">Escrito por <a href="/autor/p">Pablo Serna</a> el 3 de octubre de 2021</div>${prose('es', 'Niños de sal')}<h3>Lo mejor: Imani Cole</h3><h3>Lo peor: el final</h3><p>Puntuación: 3,5/5</p><p>Título original: Salt Children. Director: Aino Berg. Año: 2020. País: Suecia.</p></article>`,
    ),
    {
      t: 'Niños de sal',
      y: 2020,
      d: 'Aino Berg',
      c: 'Pablo Serna',
      p: '2021-10-03',
      s: [S('3,5/5', 3.5, 5)],
    },
  ),
  review(
    'it2',
    'https://www.quinlan.example/2021/09/05/bambini-di-sale/',
    doc(
      'it',
      'Bambini di sale (2021) di Aino Berg - Recensione | Quinlan',
      `<article><h1>Bambini di sale</h1><div class="post-byline">di Raffaele Meo - 05/09/2021 - <a href="/c">Recensioni</a></div><p class="voto">VOTO: 7.5</p>${prose('it', '<em>Bambini di sale</em>')}<p><strong>Info</strong><br>Genere: thriller<br>Paese/Anno: Svezia | 2021<br>Regia: Aino Berg<br>Interpreti: Imani Cole</p></article>`,
    ),
    {
      t: 'Bambini di sale',
      y: 2021,
      d: 'Aino Berg',
      c: 'Raffaele Meo',
      p: '2021-09-05',
      s: [S('7.5', 7.5, null)],
    },
  ),
  review(
    'pt2',
    'https://cinemacomrapadura.example/criticas-filmes/criancas-de-sal/',
    doc(
      'pt-BR',
      'Crianças de Sal (2021): pesadelo em coro',
      `<article><h1>Crítica: Crianças de Sal (2021)</h1><p>Escrito por Bia Torres em 05/09/2021</p>${prose('pt', '“Crianças de Sal”')}<p>Nota do crítico: 8,0</p><p>Nota dos leitores: 6,5 (14 votos)</p></article>`,
    ),
    { t: 'Crianças de Sal', y: 2021, c: 'Bia Torres', p: '2021-09-05', s: [S('8,0', 8, null)] },
  ),
];
