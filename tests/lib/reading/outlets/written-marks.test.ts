import { ARTICLE, html } from '../documents.ts';
import { type Case, testMarks } from './cases.ts';

const cases: Record<string, Case[]> = {
  ap: [
    {
      about: 'words beside the running time',
      url: 'https://apnews.com/article/paper-lantern-movie-review-1',
      page: html(
        `<h1>Movie Review: Coming home in ‘Paper Lantern’</h1>${ARTICLE}<p>Two stars of the ensemble shine.</p><p>“Paper Lantern” is rated PG. Running time: 99 minutes. One and a half stars out of four.</p>`,
      ),
      marks: ['1.5/4'],
    },
  ],
  indiewire: [
    {
      about: 'a grade in a paragraph of its own',
      url: 'https://www.indiewire.com/criticism/movies/paper-lantern-review-1/',
      page: html(
        `<h1>‘Paper Lantern’ Review: Glow</h1>${ARTICLE}<h3>Grade: B+</h3><p>A release of Some House.</p>`,
      ),
      marks: ['B+/null'],
    },
  ],
  nytimes: [
    {
      about: 'the label above the heading',
      url: 'https://www.nytimes.com/2026/01/02/movies/paper-lantern-review.html',
      page: html(
        `<article><header><p>Critic’s Pick</p><h1>‘Paper Lantern’ Review: A Slow Glow</h1></header>${ARTICLE}</article>`,
      ),
      marks: ["critic's pick/null"],
    },
    {
      about: 'the kicker in the preloaded data',
      url: 'https://www.nytimes.com/2026/01/02/movies/paper-lantern-review.html',
      page: html(
        `<h1>‘Paper Lantern’ Review: A Slow Glow</h1>${ARTICLE}<script>window.__preloadedData = {"a":undefined,"headline":{"default":"A Slow Glow","kicker":"Critic\\u2019s Pick"}};</script>`,
      ),
      marks: ["critic's pick/null"],
    },
    {
      about: 'no pick that is another film’s, or a sentence',
      url: 'https://www.nytimes.com/2026/01/02/movies/paper-lantern-review.html',
      page: html(
        `<h1>‘Paper Lantern’ Review: A Slow Glow</h1>${ARTICLE}<p>No critic’s pick of mine, then.</p><ul><li><a href="/x"><span class="critics-pick">Critic’s Pick</span> Another</a></li></ul>`,
      ),
      marks: [],
    },
  ],
  filmthreat: [
    {
      about: 'a score in the box, not in the sidebar',
      url: 'https://filmthreat.com/reviews/paper-lantern/',
      page: html(
        `<h1>Paper Lantern</h1>${ARTICLE}<div class="movie-summary"><div class="summary-rating"><p>Score: 8.5/10</p></div></div><aside><div class="summary-rating"><p>Score: 3/10</p></div></aside>`,
      ),
      marks: ['8.5/10'],
    },
  ],
  collider: [
    {
      about: 'a letter of before the box',
      url: 'https://collider.com/paper-lantern-review/',
      page: html(`<h1>'Paper Lantern' Review: A Slow Glow</h1>${ARTICLE}<p>Rating: B+</p>`),
      marks: ['B+/null'],
    },
  ],
  avclub: [
    {
      about: 'a letter in its box, not the community’s nor another film’s',
      url: 'https://www.avclub.com/review/paper-lantern-1',
      page: html(
        `<h2 class="title">Paper Lantern</h2><div class="meta movie-review"><div class="community-grade"><b class="grade">C</b></div><div class="grade color-me film">B–</div></div>${ARTICLE}<ul><li><a href="/x">Other</a> <b class="grade">F</b></li></ul>`,
      ),
      marks: ['B-/null'],
    },
    {
      about: 'a dash for no grade',
      url: 'https://www.avclub.com/review/paper-lantern-1',
      page: html(
        `<h2 class="title">Paper Lantern</h2><div class="grade color-me film">-</div><h1>A review of Paper Lantern</h1>${ARTICLE}`,
      ),
      marks: [],
    },
  ],
};

testMarks(cases);
