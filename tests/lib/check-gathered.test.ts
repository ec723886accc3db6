import { describe, expect, it } from 'vitest';
import { checkGathered } from '../../lib/check-gathered.ts';
import { type Gathered, gather } from '../../lib/reading/page/gathered.ts';
import { pageOf } from '../../lib/reading/page/page.ts';
import { readKnown } from '../../lib/reading/read-known.ts';
import { saidAtGlance } from '../../lib/reading/said-at-glance.ts';
import { ADDRESS, documents, html } from './reading/documents.ts';
import { demoPages, parse } from './reading/metamorphic/sample.ts';

const gathered = (source: string, url = ADDRESS): Gathered => gather(pageOf(parse(source), url));
/** As it is handed from the page to the extension. */
const handedOver = (given: unknown): unknown => JSON.parse(JSON.stringify(given));

const long = 'x'.repeat(30_000);
/** Pages on which everything is too much. */
const large = {
  names: `<h1 class="${long}">${long}</h1><p class="author ${long}" itemprop="${long}">By Jane Doe</p><${'x-'.repeat(5000)}y>${long}</x>`,
  times: `<h1>T</h1><time datetime="${long}" class="${long}">${long}</time>`.repeat(45),
  items:
    `<div itemscope itemtype="${long}" itemprop="${long}"><i itemprop="a ${long}">${long}</i></div>`.repeat(
      30,
    ),
  links: `<a href="https://www.imdb.com/title/tt0111161/${long}" rel="tag">${long}</a>`.repeat(90),
  lines: `<h1>T</h1><p>${`${long}<br>`.repeat(9)}</p>`.repeat(8),
  drawings:
    `<h1>T</h1><table><tr><th>${long}</th><td>${`<x-${'y'.repeat(99)} id="${long}" class="stars ${long}" title="4 stars ${long}" style="${long}" data-rating="${long}"><img class="star ${long}" src="/${long}" alt="${long}"></x-${'y'.repeat(99)}>`.repeat(12)}</td></tr></table>`.repeat(
      9,
    ),
  remarks: `<p>I am ${'Jane '.repeat(30)}</p>`.repeat(200),
};
const head = `<meta name="${long}" property="${long}" content="${long}"><link rel="${long}" href="${long}"><title>${long}</title>`;

describe('what a page’s script hands over', () => {
  it('is taken as it is from every page of the demo press', () => {
    for (const { name, html: source, url } of demoPages) {
      const own = gathered(source, url);
      expect(checkGathered(handedOver(own)), name).toEqual(own);
      expect(Object.keys(own), name).toHaveLength(12);
    }
  });

  it.each(Object.entries(large))('is taken as it is, within its caps, from a page of large %s', (_, body) => {
    for (const [name, document] of documents(html(body, head.repeat(3)))) {
      const own = gather(pageOf(document, ADDRESS));
      expect(checkGathered(handedOver(own)), name).toEqual(own);
    }
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['parts of other forms', { head: [], outline: { passages: 3 }, data: [1], heading: {}, __proto__x: 1 }],
    [
      'parts that are too large',
      { heading: 'x'.repeat(301), data: Array.from({ length: 51 }, () => ''), labels: [long] },
    ],
    ['drawings without rows', { drawings: { drawings: [] } }],
    [
      'places that are none',
      { items: [{ types: [], name: '', holder: Number.NaN, foreign: false, values: [] }] },
    ],
  ])('is left out where it is %s', (_, given) => {
    expect(checkGathered(given)).toEqual({});
  });

  it('holds no more than is asked for', () => {
    const given = { ...gathered(html('<h1>T</h1>')), more: 1, marked: true };
    expect(checkGathered(given)).not.toHaveProperty('more');
  });

  it('may lack a part: then nothing is said of the page, and nothing thrown', () => {
    expect(saidAtGlance({ url: ADDRESS, gathered: {}, text: '' }, {})).toBeUndefined();
  });

  it('of a form whose inputs are named like methods lacks what they defeat; the rest is read', () => {
    const clobbered = `<h1>Paper Lantern review</h1><form itemscope itemtype="https://schema.org/Review"><input name="getAttribute"><input name="closest"></form><p class="byline">By Jane Doe</p>`;
    for (const [, document] of documents(html(clobbered)))
      expect(readKnown(document, ADDRESS).decision.value).not.toBe('aggregator');
  });
});
