import { doc, review, S, type Wild } from './page.ts';
import { COM, HARSH, PLOT, ps } from './texts.ts';

/** Reviews on people's own pages, by hand or from a generator: facts in lines of parts, generic headings. */
export const homepages: readonly Wild[] = [
  review(
    'year among the parts of a line',
    'https://shelf.example/reviews/salt-children.html',
    doc(
      'en',
      'Salt Children | Night Shelf',
      `<main><p class="eyebrow">Film review · 2017 · Quiet horror</p><h1>Salt Children</h1><p>Directed by Aino Berg</p>${ps(PLOT, '<em>Salt Children</em>')}</main>`,
    ),
    { t: 'Salt Children', y: 2017, d: 'Aino Berg' },
  ),
  review(
    'director over the running time',
    'https://shelf.example/reviews/salt.html',
    doc(
      'en',
      'Salt Children | Night Shelf',
      `<main><h1>Salt Children (2017)</h1><div><div> Aino Berg </div><div> 117 minutes </div><div> Horror </div></div>${ps(PLOT, '<em>Salt Children</em>')}<p>Rating · 4 / 5</p></main>`,
    ),
    { t: 'Salt Children', y: 2017, d: 'Aino Berg', s: [S('', 4, 5)] },
  ),
  review(
    'labels with dashes',
    'https://notes.example/films/salt-children.html',
    doc(
      'en',
      'Salt Children | Notes',
      `<h1>Salt Children</h1><main><div><span>Director — Aino Berg</span> <span>Cast — Cole, Bo, Hahn</span> <span>Score — Bea Quill</span></div>${ps(PLOT, 'Salt Children')}<div><span>The verdict</span><p>See it, then sleep badly.</p></div></main>`,
    ),
    { t: 'Salt Children', d: 'Aino Berg' },
  ),
  review(
    'directed in a cell, a picture before the title',
    'https://jo.example/posts/salt-children/',
    doc(
      'en',
      '🎞️ Salt Children (2017) | Jo',
      `<article><h1>🎞️ Salt Children (2017)</h1><table><tr><td>Directed<td>Aino Berg, Lars Bo<tr><td>My Rating<td>★★★½</table>${ps(PLOT, 'Salt Children')}</article>`,
    ),
    { t: 'Salt Children', y: 2017, d: 'Aino Berg, Lars Bo', s: [S('', 3.5)] },
  ),
  review(
    'two hyphens part the verdict',
    'https://jo.example/posts/bakers/',
    doc(
      'en',
      'Bakers -- A Miss',
      `<article><h1>Bakers -- A Miss</h1><p>I was so disappointed in Bakers. What a missed opportunity.</p>${ps(COM, 'Bakers')}</article>`,
    ),
    { t: 'Bakers' },
  ),
  review(
    'a heading of nothing but movie review',
    'https://pupil.example/moviereview.html',
    doc(
      'en',
      'My page',
      `<h1>Movie Review</h1><ul><li><a href="/">Home</a></li><li><a href="/food.html">Favorite food</a></li></ul>${ps(HARSH, 'Salt Children 2').replaceAll('Lucky dog.', 'I enjoyed the dog and nothing else in this boring movie, whose plot and acting disappoint.')}`,
    ),
    {},
  ),
  review(
    'a mark that a film deserves',
    'https://pupil.example/review.html',
    doc(
      'en',
      'Movie Review of Salt Children',
      `<h1>Movie Review of Salt Children</h1>${ps(PLOT, 'Salt Children')}<p>Overall this film, for all its talk, deserves a rating of an 8.5, and my sister agrees.</p>`,
    ),
    { t: 'Salt Children', s: [S('', 8.5)] },
  ),
  review(
    'the owner’s mark as a builder of sites says it',
    'https://reel.example/post/bakers',
    doc(
      'en',
      'Bakers Film Review',
      `<main><h1>Bakers Film Review</h1><div role="img" aria-label="average rating is 3 out of 5"><svg></svg></div>${ps(COM, 'Bakers')}</main>`,
    ),
    { t: 'Bakers', s: [S('', 3, 5)] },
  ),
  review(
    'Korean',
    'https://oneul.example/reviews/salt.html',
    doc(
      'ko',
      '영화 리뷰: 소금 아이들 (Salt Children, 2017)',
      '<article><h1>영화 리뷰: 소금 아이들 (Salt Children, 2017)</h1><p>게시일: 2023년 3월 4일</p><p>한도윤 감독은 이 영화에서 말보다 침묵을 믿는다. 관객은 어두운 교실에 앉아 아이들의 숨소리를 듣고, 배우들의 연기는 끝까지 흔들리지 않는다. 이야기의 결말은 조금 아쉽다.</p><p>촬영과 음악도 훌륭하다. 소금 사막을 달의 표면처럼 찍은 장면들은 오래 기억에 남고, 각본은 설명을 아낀다. 감독의 다음 작품을 기다리게 만드는 영화다.</p><p>평점: ★★★★☆ (4/5)</p></article>',
    ),
    { t: '소금 아이들', y: 2017, d: '한도윤', p: '2023-03-04', s: [S('', 4, 5)] },
  ),
  review(
    'Japanese facts in a table',
    'https://eiga.example/reviews/salt.html',
    doc(
      'ja',
      '塩の子ら レビュー',
      '<article><h1>塩の子ら</h1><h2>感想</h2><p>静かな映画だ。監督は説明を嫌い、俳優の演技と脚本の余白に物語をゆだねる。観客は教室の暗がりで子どもたちの寝息を聞きながら、少しずつ何かがおかしいと気づいていく。結末はやや退屈だが、映像は素晴らしい。</p><p>撮影がとにかく美しく、塩の平原は月面のように映る。劇場の大きなスクリーンで観るべき作品で、主人公の演技は今年いちばん心に残った。もう一度観たい映画である。</p><table><tr><th>公開年</th><td>2017年</td></tr><tr><th>監督</th><td>水野 あかり</td></tr></table></article>',
    ),
    { t: '塩の子ら', y: 2017, d: '水野 あかり' },
  ),
  review(
    'impressions under a heading of their own',
    'https://guan.example/posts/salt/',
    doc(
      'zh-tw',
      '《鹽的孩子》如何在沉默中說話',
      '<article><h1>《鹽的孩子》如何在沉默中說話</h1><div>By lin_mei</div><h2>故事簡介</h2><p>鹽田邊的小鎮裡，女教師發現所有學生都做著同一個夢，她把這件事告訴了神父，神父又告訴了擁有礦場的鎮長。</p><h2>觀影心得</h2><p>這部電影最打動我的是導演的克制，演員幾乎不說話，觀眾卻一直知道發生了什麼，劇情的節奏緩慢但不拖沓。</p><p>結局稍嫌直白，不過女主角的演出十分精彩，我很推薦大家到電影院裡看一次。</p></article>',
    ),
    { t: '鹽的孩子', c: 'lin_mei' },
  ),
];
