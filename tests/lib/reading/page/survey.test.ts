import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { body } from '../../../../lib/reading/page/body.ts';
import { pageOf } from '../../../../lib/reading/page/page.ts';
import { survey } from '../../../../lib/reading/page/survey.ts';
import { ADDRESS, ARTICLE, html, pages } from '../documents.ts';

const texts = (markup: string) =>
  pages(html(markup)).map(
    ([name, page]) => [name, page.once(survey).blocks.map(({ text }) => text)] as const,
  );

describe('the survey of a page', () => {
  it('gives paragraphs, headings and cells in order, with lines broken where the page breaks them', () => {
    const markup =
      '<h1>Title</h1><div>loose <b>text</b><p>One<br>Two</p>tail</div><table><tr><td>Plot</td><td>9/10</td></tr></table>';
    for (const [, blocks] of texts(markup)) {
      expect(blocks).toEqual(['Title', 'loose text', 'One\nTwo', 'tail', 'Plot', '9/10']);
    }
  });

  it('sets a space between neighbouring elements, none inside of a word', () => {
    for (const [, blocks] of texts(
      '<p><span>3</span><span>Anticipation.</span></p><p><i>Jaws</i>’s shark</p>',
    )) {
      expect(blocks).toEqual(['3 Anticipation.', 'Jaws’s shark']);
    }
  });

  it('leaves out scripts, navigation, comments, related items and hidden parts', () => {
    const markup = `<h1>T</h1><nav>Menu</nav><script>var x = 'no';</script><noscript>no</noscript><p>Yes</p>
      <div class="related-posts"><p>no</p></div><section id="comments"><p>no</p></section>
      <p hidden>no</p><p style="display: none">no</p><div class="newsletter-signup">no</div>`;
    for (const [, blocks] of texts(markup)) expect(blocks).toEqual(['T', 'Yes']);
  });

  it('keeps an article whose wrapper has an unlucky class', () => {
    const markup = '<div class="has-comments share"><h1>Title</h1><p>Text</p></div>';
    for (const [, blocks] of texts(markup)) expect(blocks).toEqual(['Title', 'Text']);
  });

  it('marks what stands beside the text', () => {
    for (const [, page] of pages(html('<h1>T</h1><p>in</p><aside><p>beside</p></aside><p>in</p>'))) {
      expect(page.once(survey).blocks.map(({ aside }) => aside)).toEqual([false, false, true, false]);
    }
  });

  /** In the quicker of the implementations: the pages are large. */
  const surveyOf = (markup: string) => pageOf(parseHTML(html(markup)).document, ADDRESS).once(survey);

  it('is capped, and says so', () => {
    const { blocks, cut } = surveyOf('<p>word</p>'.repeat(5000));
    expect({ blocks: blocks.length, cut }).toEqual({ blocks: 4000, cut: true });
    const long = surveyOf(`<p>${'<b>word</b>'.repeat(13_000)}</p><p>Unread.</p>`);
    expect(long.cut).toBe(true);
    expect(long.blocks.some(({ text }) => text === 'Unread.')).toBe(false);
    expect(surveyOf('<p>word</p>'.repeat(300)).cut).toBe(false);
  });

  it('goes as deep as a page does', () => {
    for (const [, page] of pages(html(`${'<div>'.repeat(3000)}text`)))
      expect(page.once(survey).blocks.length).toBe(1);
  });
});

describe('the body of an article', () => {
  it('runs from its heading to where other matter begins', () => {
    const markup = `<p>Site</p><h1>Title</h1><div>${ARTICLE}</div><h2>Related reviews</h2><ul><li>Another film</li></ul>`;
    for (const [, page] of pages(html(markup))) {
      const { blocks } = page.once(body);
      expect(blocks[0]?.text).toBe('Title');
      expect(blocks.some(({ text }) => text.includes('Another film'))).toBe(false);
    }
  });

  it('goes on after a box in its midst', () => {
    const markup = `<h1>Title</h1><div>${ARTICLE}<h3>Other reviews</h3><ul><li>x</li></ul><p>And at the very end the mark stands: four stars out of five, no less.</p></div>`;
    for (const [, page] of pages(html(markup))) {
      const { blocks } = page.once(body);
      expect(blocks.some(({ text }) => text.includes('four stars out of five'))).toBe(true);
    }
  });
});
