import { doc, other, review, type Wild } from './page.ts';
import { COM, PLOT, ps } from './texts.ts';

const NORWEGIAN = `<p>Saltbarna er en skrekkfilm som stoler på publikum. Skuespillet er troverdig fra første scene, og gruva er filmet som om den lå på månen. Jeg koste meg, selv om slutten forklarer litt for mye av det som har skjedd.</p><p>Manuset er det svake punktet: en klisjé her og en til der. Men Imani Cole briljerer i hovedrollen, og lydsporet er fantastisk. Jeg kan anbefale Saltbarna til alle som liker film der lite blir sagt og mye blir vist på lerretet.</p>`;

/** Films that a label, a line of facts or a work’s own marks name, and what only announces a film. */
export const labelled: readonly Wild[] = [
  review(
    'a label among others names what the heading does not',
    'https://slowburn.example/a-shade-too-tame/',
    doc(
      'en',
      'A shade too tame | Slow burn',
      `<article><h1>A shade too tame</h1><p>One for the patient. <b>Original title:</b> Salt Children <b>Genre:</b> Horror <b>Director:</b> Aino Berg <b>With:</b> Imani Cole, Lars Bo</p>${ps(PLOT, 'Salt Children')}</article>`,
    ),
    { t: 'Salt Children', d: 'Aino Berg' },
  ),
  review(
    'labels with Markdown’s marks, which are no score',
    'https://kinoblogg.example/2011/10/lenge-i-gruva/',
    doc(
      'nb',
      'Litt for lenge i gruva | Kinoblogg',
      `<article><h1>Litt for lenge i gruva</h1><time datetime="2011-10-02">Oct 2, 2011</time> • <span class="author">Kari Solheim</span><p><b>Tittel:</b> Saltbarna**\n** <b>Kategori:</b> Skrekk**\n** <b>Regissør:</b>** Aino Berg**\n** <b>Med:</b> Imani Cole</p>${NORWEGIAN}</article>`,
    ),
    { t: 'Saltbarna', d: 'Aino Berg', c: 'Kari Solheim' },
  ),
  review(
    'a headline that its address repeats',
    'https://slowburn.example/light-from-the-far-side/',
    doc(
      'en',
      'Light from the far side | Slow burn',
      `<article><h1>Light from the far side</h1><p>Title: Ferry Director: Aino Berg With: Imani Cole</p>${ps(PLOT, 'Ferry')}</article>`,
    ),
    { t: 'Ferry', d: 'Aino Berg' },
  ),
  review(
    'the whole name of a critic whose profile has the first',
    'https://kinoblogg.example/2011/10/saltbarna/',
    doc(
      'nb',
      'Saltbarna | Kinoblogg',
      `<article><h1>Saltbarna</h1><p>Originaltittel: Salt Children Regissør:** ** Aino Berg</p><p><b>Av:</b> Kari-Anne Solheim</p>${NORWEGIAN}</article>`,
      '<meta name="author" content="Kari-Anne">',
    ),
    { t: 'Saltbarna', d: 'Aino Berg', c: 'Kari-Anne Solheim' },
  ),
  review(
    'a translated heading that the text uses',
    'https://kinokammer.example/die-salzkinder/',
    doc(
      'de',
      'Die Salzkinder – Kritik',
      `<article><h1>Die Salzkinder – Kritik</h1><p>Originaltitel: Salt Children Regie: Aino Berg Darsteller: Imani Cole</p><p>Die Salzkinder ist ein Film, der seinem Publikum vertraut: die Kamera bleibt ruhig, die Darsteller überzeugen, und die Spannung hält bis zum Schluss. Selten war Die Salzkinder im Kino so still.</p><p>Nur das Ende erklärt zu viel. Trotzdem ist der Film sehenswert, und Imani Cole ist großartig.</p></article>`,
    ),
    { t: 'Die Salzkinder', d: 'Aino Berg' },
  ),
  review(
    'a year after the director’s name, and a byline’s day',
    'https://pelican.example/reviews/bakers/',
    doc(
      'en',
      'Bakers - Endless loop',
      `<article><h1>Bakers</h1><p>Mar 14, 2021 • Tess Gallo</p>${ps(COM, 'Bakers')}<p><i>Directed by </i>Hugo Stam, <i>2017</i></p></article>`,
    ),
    { t: 'Bakers', y: 2017, d: 'Hugo Stam' },
  ),
  review(
    'a year in passing',
    'https://pelican.example/salt-children/',
    doc(
      'en',
      'Salt Children review',
      `<article><h1>Salt Children review</h1><p>Nobody saw this film from 2009 when it was new.</p>${ps(PLOT, 'Salt Children')}</article>`,
    ),
    { t: 'Salt Children', y: 2009 },
  ),
  review(
    'a work’s marks under a heading without',
    'https://guangying.example/review/salt.html',
    doc(
      'zh-CN',
      '天亮以前，别说话 - 影评',
      `<main><h1>天亮以前，别说话</h1><div>《盐的孩子》 · Salt Children</div><article><div>2017 · 艾诺 · 2021-03-14 · 本站影评</div><p>导演信任沉默，演员几乎不说话，观众却一直知道发生了什么。这部电影的节奏缓慢但不拖沓，剧本把解释留给了镜头，银幕上的盐田像月球的表面一样冷。</p><p>结局稍嫌直白，不过女主角的演出十分精彩，我很推荐大家到电影院里看一次，尤其是喜欢安静恐怖片的人。</p></article></main>`,
    ),
    { t: '盐的孩子', y: 2017 },
  ),
  other(
    'a film that is announced',
    'https://kinoblogg.example/2011/09/nykommeren/',
    doc(
      'nb',
      'Nykommeren «Saltbarna» | Kinoblogg',
      `<article><h1>Nykommeren «Saltbarna»</h1><p>Saltbarna er basert på en historie fra en gruveby, og har premiere 2. desember i år. Historien handler om fire barn som drømmer den samme drømmen hver natt, og om læreren som oppdager det.</p><p>Tittel: Saltbarna Regi: Aino Berg Manus: Aino Berg Med: Imani Cole, Lars Bo</p><p>Vi møter en lærer som flytter til byen for å begynne på nytt. Hun forteller det til presten, som forteller det til ordføreren, som eier gruva. En natt våkner alle barna samtidig, og foran dem står det en vogn ingen har sett før.</p></article>`,
    ),
  ),
  other(
    'a film to be downloaded',
    'https://dianying.example/salt/',
    doc(
      'zh-CN',
      '盐的孩子 Salt Children (2017) | 某某电影',
      `<article><h1>盐的孩子 Salt Children (2017)</h1><p>导演: 艾诺<br>主演: 伊曼妮 / 拉斯<br>类型: 惊悚<br>片长: 112分钟</p><h2>剧情介绍</h2><p>盐田边的小镇上，一位女教师发现她的学生们每晚都做同一个梦。她告诉了神父，神父告诉了镇长，而镇长正是矿山的主人，这部电影的故事由此展开。</p><h2>下载地址</h2><p><a href="#">720P</a></p></article>`,
    ),
  ),
];
