import { describe, expect, it } from 'vitest';
import { microdata } from '../../../../lib/reading/page/microdata.ts';
import { nodesOf, textIn } from '../../../../lib/reading/page/schema.ts';
import { html, pages } from '../documents.ts';

describe('microdata', () => {
  it('gives items as the same nodes as JSON-LD', () => {
    const body = `<div itemscope itemtype="https://schema.org/Review">
      <span itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><b itemprop="name">Paper Moon</b></span>
      <span itemprop="author">Jane Doe</span><time itemprop="datePublished" datetime="2020-02-03">3 Feb</time>
      <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="3.5"></span></div>`;
    for (const [, page] of pages(html(body))) {
      const review = page.once(microdata).find((node) => node.types.includes('review'));
      expect(review).toBeDefined();
      if (!review) continue;
      expect(nodesOf(review, 'itemReviewed')[0]?.types).toEqual(['movie']);
      expect(textIn(review, 'itemReviewed')).toBe('Paper Moon');
      expect(textIn(review, 'author')).toBe('Jane Doe');
      expect(textIn(review, 'datePublished')).toBe('2020-02-03');
      const rating = nodesOf(review, 'reviewRating')[0];
      expect(rating && textIn(rating, 'ratingValue')).toBe('3.5');
    }
  });

  it('reads RDFa with its prefixes', () => {
    const body = `<div typeof="v:Review"><span property="v:itemreviewed">Paper Moon</span><span property="v:rating">4/5</span></div>`;
    for (const [, page] of pages(html(body))) {
      const review = page.once(microdata).find((node) => node.types.includes('review'));
      expect(review && textIn(review, 'itemreviewed')).toBe('Paper Moon');
    }
  });

  it('is capped', () => {
    const body = '<div itemscope itemtype="https://schema.org/Movie"><b itemprop="name">x</b></div>'.repeat(
      1500,
    );
    for (const [, page] of pages(html(body))) expect(page.once(microdata).length).toBe(400);
  });
});
