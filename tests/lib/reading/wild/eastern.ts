import { doc, og, review, S, type Wild } from './page.ts';
import { prose } from './prose.ts';

/** Reviews in languages of Eastern Europe and Asia, as papers and blogs print them. */
export const eastern: readonly Wild[] = [
  review(
    'pl-site',
    'https://kinoman.example/recenzje/ostatni-prom-recenzja/',
    doc(
      'pl-PL',
      'Ostatni prom – recenzja filmu. Cierpliwość się opłaca',
      `<article><h1 class="title">Ostatni prom – recenzja filmu. Cierpliwość się opłaca</h1><div class="meta"><span class="author">Autor: Katarzyna Wilk</span> <span class="date">9 lutego 2024</span></div>${prose('pl', '„Ostatni prom”')}<p><b>Ocena: 7/10</b></p><p>Ostatni prom (The Last Ferry), reż. Ida Falkenrath, Wielka Brytania 2023</p></article>`,
      og({
        'og:type': 'article',
        'link:canonical': 'https://kinoman.example/recenzje/ostatni-prom-recenzja/',
      }),
    ),
    {
      t: 'Ostatni prom',
      y: 2023,
      d: 'Ida Falkenrath',
      c: 'Katarzyna Wilk',
      p: '2024-02-09',
      s: [S('7/10', 7, 10)],
      u: 'https://kinoman.example/recenzje/ostatni-prom-recenzja/',
    },
  ),
  review(
    'cs-site',
    'https://filmovnik.example/recenze-posledni-privoz/',
    doc(
      'cs',
      'RECENZE: Poslední přívoz | Filmovník',
      `<article><h1>RECENZE: Poslední přívoz</h1><p class="info">Napsal <a href="/autor/vlk" rel="author">Martin Vlk</a> 5. března 2022</p>${prose('cs', 'Poslední přívoz')}<p><strong>Hodnocení: 70 %</strong></p><p>Režie: Ida Falkenrath<br>Rok: 2021</p></article>`,
    ),
    {
      t: 'Poslední přívoz',
      y: 2021,
      d: 'Ida Falkenrath',
      c: 'Martin Vlk',
      p: '2022-03-05',
      s: [S('70 %', 70, 100)],
    },
  ),
  review(
    'tr-site',
    'https://sinemaduvari.example/son-feribot-film-elestirisi',
    doc(
      'tr',
      'Son Feribot – Film Eleştirisi',
      `<article><h1>Son Feribot – Film Eleştirisi</h1><p class="yazar">Yazar: Deniz Aksoy</p><p>3 Mayıs 2022</p><p>Yönetmen: Ida Falkenrath<br>Oyuncular: Mara Okonjo, Teodor Vance<br>Yıl: 2021</p>${prose('tr', 'Son Feribot')}<p>Puan: 7/10</p></article>`,
    ),
    {
      t: 'Son Feribot',
      y: 2021,
      d: 'Ida Falkenrath',
      c: 'Deniz Aksoy',
      p: '2022-05-03',
      s: [S('7/10', 7, 10)],
    },
  ),
  review(
    'hu-site',
    'https://vaszon.example/kritika/az-utolso-komp',
    doc(
      'hu',
      'Az utolsó komp – kritika',
      `<article><h1>Az utolsó komp – kritika</h1><p>Írta: Kovács Júlia</p><p>2023. március 9.</p>${prose('hu', 'Az utolsó komp')}<p>Rendező: Ida Falkenrath</p><p>Értékelés: 8/10</p></article>`,
    ),
    { t: 'Az utolsó komp', d: 'Ida Falkenrath', c: 'Kovács Júlia', p: '2023-03-09', s: [S('8/10', 8, 10)] },
  ),
  review(
    'ru-site',
    'https://kinozal.example/recenzii/posledniy-parom',
    doc(
      'ru',
      'Рецензия на фильм «Последний паром»',
      `<article><h1>Рецензия на фильм «Последний паром»</h1><p>Автор: Ольга Сергеева</p><p>15 марта 2021</p>${prose('ru', '«Последний паром»')}<p>Режиссёр: Ида Фалькенрат<br>Год: 2020</p><p>Оценка: 7 из 10</p></article>`,
    ),
    {
      t: 'Последний паром',
      y: 2020,
      d: 'Ида Фалькенрат',
      c: 'Ольга Сергеева',
      p: '2021-03-15',
      s: [S('7 из 10', 7, 10)],
    },
  ),
  review(
    'uk-site',
    'https://kino.example/recenzii/ostannij-porom',
    doc(
      'uk',
      'Рецензія на фільм «Останній пором»',
      `<article><h1>Рецензія на фільм «Останній пором»</h1><p>Автор: Олена Шевчук</p><p>15 березня 2021</p>${prose('uk', '«Останній пором»')}<p>Режисер: Іда Фалькенрат</p><p>Оцінка: 7/10</p></article>`,
    ),
    { t: 'Останній пором', d: 'Іда Фалькенрат', c: 'Олена Шевчук', p: '2021-03-15', s: [S('7/10', 7, 10)] },
  ),
  review(
    'ja-site',
    'https://eiganote.example/review/saigo-no-ferry',
    doc(
      'ja',
      '映画レビュー『最後のフェリー』静かな嵐 | 映画ノート',
      `<article><h1>映画レビュー『最後のフェリー』静かな嵐</h1><p class="author">文：佐藤美咲</p><time datetime="2022-06-10">2022年6月10日</time>${prose('ja', '最後のフェリー')}<p>監督：イーダ・ファルケンラート</p><p>評価：★★★★☆</p></article>`,
    ),
    { t: '最後のフェリー', p: '2022-06-10', s: [S('★★★★☆', 4, 5)] },
  ),
  review(
    'ko-site',
    'https://yeonghwa.example/review/1234',
    doc(
      'ko',
      '[리뷰] 마지막 나룻배, 조용한 폭풍',
      `<article><h1>[리뷰] &lt;마지막 나룻배&gt; 조용한 폭풍</h1><span class="date">2022.06.10</span>${prose('ko', '마지막 나룻배')}<p>감독 이다 팔켄라트</p><p>평점 ★★★☆</p></article>`,
    ),
    { t: '마지막 나룻배', p: '2022-06-10', s: [S('★★★☆', 3, 4)] },
  ),
  review(
    'zh-site',
    'https://yingping.example/2021/05/last-ferry/',
    doc(
      'zh-CN',
      '影评｜《最后的渡船》：安静的风暴',
      `<article><h1>影评｜《最后的渡船》：安静的风暴</h1><span>2021-05-03</span>${prose('zh', '最后的渡船')}<p>评分：8/10</p></article>`,
    ),
    { t: '最后的渡船', p: '2021-05-03', s: [S('8/10', 8, 10)] },
  ),
  review(
    'pl2',
    'https://filmowyzakatek.example/solne-dzieci-2020/',
    doc(
      'pl',
      'Solne dzieci (2020)',
      `<article><h1>Solne dzieci (2020)</h1><p>Opublikowano 5 września 2021 przez Tomek Rak</p>${prose('pl', '„Solne dzieci”')}<p>Moja ocena: 8/10</p><p>Reżyseria: Aino Berg<br>Scenariusz: Aino Berg<br>Produkcja: Szwecja</p></article>`,
    ),
    { t: 'Solne dzieci', y: 2020, d: 'Aino Berg', c: 'Tomek Rak', p: '2021-09-05', s: [S('8/10', 8, 10)] },
  ),
  review(
    'hexo-zh',
    'https://xiaobai.example/2020/08/yan-de-haizi/',
    doc(
      'zh-CN',
      '盐的孩子 | 小白的博客',
      `<div class="header"><a class="brand" href="/"><h1 class="site-title">小白的博客</h1></a></div><article class="post-block"><header class="post-header"><h2 class="post-title" itemprop="name headline">盐的孩子——观后感</h2><div class="post-meta">发表于 <time itemprop="dateCreated datePublished" datetime="2020-08-02T21:00:00+08:00">2020-08-02</time></div></header><div class="post-body">${prose('zh', '盐的孩子')}</div><div class="post-tags"><a rel="tag" href="/tags/影评/"># 影评</a></div></article>`,
    ),
    { t: '盐的孩子', p: '2020-08-02' },
  ),
  review(
    'id-lang',
    'https://resensifilm.example/resensi-anak-garam',
    doc(
      'id',
      'Resensi Film: Anak Garam (2021)',
      `<article><h1>Resensi Film: Anak Garam (2021)</h1><p>Oleh Dewi Lestari | 3 Maret 2021</p><p>Film ini bercerita tentang seorang guru di kota tambang yang menemukan bahwa semua muridnya bermimpi sama. Sutradara Aino Berg membangun ketegangan dengan sabar, dan akting Imani Cole luar biasa.</p><p>Alur cerita kadang lambat, dan akhir film terlalu banyak menjelaskan. Namun sinematografi dan musiknya indah, dan penonton akan terus memikirkan film ini setelah keluar dari bioskop.</p><p>Rating: 8/10</p></article>`,
    ),
    { t: 'Anak Garam', y: 2021, p: '2021-03-03', s: [S('8/10', 8, 10)] },
  ),
];
