import { describe, expect, it } from 'vitest';
import { partedText } from '../../../../lib/reading/page/text.ts';
import { documents, html } from '../documents.ts';

describe('the text of an element', () => {
  it.each([
    ['Red<br>Rooms', 'Red Rooms'],
    ['<b>Jane Doe</b><i>3 May</i>', 'Jane Doe 3 May'],
    ['<div><b>By Jane</b></div><div>Reel &amp;amp; Co</div>', 'By Jane Reel & Co'],
    ['<b>R</b>ed <i>Rooms</i>’ end', 'Red Rooms’ end'],
    ['plain\n   text', 'plain text'],
  ])('%s is "%s"', (markup, expected) => {
    for (const [, document] of documents(html(`<section id="own">${markup}</section>`))) {
      const own = document.querySelector('#own');
      expect(own && partedText(own, 100)).toBe(expected);
    }
  });

  it('is cut', () => {
    for (const [, document] of documents(html('<h1>one<br>two<br>three</h1>'))) {
      const own = document.querySelector('h1');
      expect(own && partedText(own, 7)).toBe('one two');
    }
  });
});
