/**
 * What stands around reviews and is none of the critic's, in the forms that real pages have. Every form says in
 * its markup what it is; the marks, names, dates and addresses in it are there to be mistaken for the critic's.
 */

export const ADVERTS: readonly string[] = [
  '<div class="advertisement"><p>Advertisement</p><p>★★★★★ “The film of the year” Out now.</p></div>',
  '<div class="ad-slot ad-slot--inline" aria-hidden="true"><span>9/10 dentists agree</span></div>',
  '<ins class="adsbygoogle" data-ad-client="ca-pub-1"><a href="https://shop.example/">Rated 5 out of 5</a></ins>',
  '<aside class="sponsored"><h3>Sponsored</h3><p>By Brand Studio. Save 50/100 on tickets.</p></aside>',
];

export const COMMENTS: readonly string[] = [
  `<section id="comments" class="comments-area"><h2>2 comments</h2><ol class="comment-list">
    <li class="comment"><article><footer class="comment-meta"><b class="fn">Greta Vogel</b>
    <time datetime="2025-01-02T10:00:00Z">2 January 2025</time></footer><p>I give it 2/5. Directed by nobody at all.</p></article></li>
    <li class="comment"><article><footer class="comment-meta"><b class="fn">Tom</b></footer><p>★☆☆☆☆</p></article></li></ol></section>`,
  '<div id="disqus_thread" class="comments"><h3>Comments</h3><div class="comment"><p>By Rita Moss</p><p>Rating: 10/10</p></div></div>',
];

export const TEASERS: readonly string[] = [
  `<section class="related-posts"><h2>Related reviews</h2><ul><li><a href="/reviews/moth-season"><h3>Moth Season review – a thin thing</h3>
    <span class="star-rating" aria-label="2 out of 5 stars">★★☆☆☆</span></a></li></ul></section>`,
  `<aside class="sidebar"><h3>Latest reviews</h3><div class="card"><a href="/film/cold-spoon-review"><img alt="4 out of 5 stars" src="data:,">
    Cold Spoon (2021)</a><p class="byline">By Ines Falk</p></div></aside>`,
  `<div class="related"><h2>More from film</h2><article class="teaser"><h3><a href="/film/low-tide-review">Low Tide review</a></h3>
    <time datetime="2019-05-05">5 May 2019</time><div class="rating">★★★★★</div></article></div>`,
];

export const USER_RATINGS: readonly string[] = [
  '<section class="user-rating"><h3>User rating</h3><div class="stars" aria-label="Rated 3.2 out of 5 by readers">★★★☆☆</div><p>3.2/5 (210 votes)</p></section>',
  '<aside class="audience-score"><p>Audience score: 78%</p></aside>',
  `<div class="user-reviews" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
    <span itemprop="ratingValue">8.4</span>/<span itemprop="bestRating">10</span> from <span itemprop="ratingCount">97</span> users</div>`,
  '<form class="rate-this"><p>Your rating</p><label><input type="radio" name="r" value="5">5/5</label></form>',
];

/** Where a page's own text stands in paragraphs: between two of them matter is thrown in. */
const paragraphs = (document: Document) =>
  [...document.body.querySelectorAll('p')].filter(
    (element) => (element.textContent ?? '').length > 80 && !element.closest('aside, li, table, footer'),
  );

/** What holds the whole text, innermost first: after its last paragraph, after its article, at the page's end. */
function ends(document: Document): Element[] {
  const found: Element[] = [];
  for (
    let up = paragraphs(document).at(-1);
    up && up !== document.body;
    up = up.parentElement as HTMLParagraphElement
  )
    found.push(up);
  return found;
}

function insert(document: Document, after: Element | undefined, html: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const [matter] = holder.children;
  if (!matter) return;
  if (after) after.after(matter);
  else document.body.append(matter);
}

type Change = (document: Document, picks: readonly number[]) => void;

/** Throws in at most three pieces between paragraphs. */
export const amid =
  (forms: readonly string[]): Change =>
  (document, picks) => {
    for (const pick of picks.slice(0, 3)) {
      const places = paragraphs(document);
      insert(document, places[pick % places.length], forms[pick % forms.length] ?? '');
    }
  };

/** Adds one piece after the text: in its holder, or in one of those that hold that. */
export const after =
  (forms: readonly string[]): Change =>
  (document, [pick = 0, form = pick]) => {
    const places = ends(document);
    insert(document, places[pick % places.length], forms[form % forms.length] ?? '');
  };
