import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../lib/reading/address.ts';
import { charactersMatched } from '../work.ts';

const REVIEW = 'paper.example/film/2024/sep/06/red-rooms-review';

describe('one review, however it was reached', () => {
  test.each([
    ['https://paper.example/film/2024/sep/06/red-rooms-review'],
    ['http://paper.example/film/2024/sep/06/red-rooms-review'],
    ['HTTPS://WWW.Paper.Example/film/2024/sep/06/red-rooms-review'],
    ['https://paper.example./film/2024/sep/06/red-rooms-review'],
    ['https://paper.example:443/film/2024/sep/06/red-rooms-review'],
    ['http://paper.example:80/film/2024/sep/06/red-rooms-review/'],
    ['http://paper.example:443/film/2024/sep/06/red-rooms-review/'],
    ['https://reader:secret@paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://m.paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://mobile.paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://amp.paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://www.m.paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review/'],
    ['https://paper.example//film/2024/sep/06//red-rooms-review//'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review/index.html'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review/index.php?'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review/amp'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review/amp/'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review.amp'],
    ['https://paper.example/amp/film/2024/sep/06/red-rooms-review'],
    ['https://paper.example/platform/amp/film/2024/sep/06/red-rooms-review'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?amp'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?amp=1#amp_tf=From'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?outputType=amp-type'],
    ['https://paper-example.cdn.ampproject.org/c/s/paper.example/film/2024/sep/06/red-rooms-review'],
    [
      'https://paper-example.cdn.ampproject.org/v/s/amp.paper.example/film/2024/sep/06/red-rooms-review?usqp=mq331AQ',
    ],
    ['https://cdn.ampproject.org/c/paper.example/film/2024/sep/06/red-rooms-review/amp/'],
    ['https://www-paper-example.bing-amp.com/c/s/www.paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://www.google.com/amp/s/www.paper.example/film/2024/sep/06/red-rooms-review/amp/'],
    ['https://www.google.co.uk/amp/paper.example/film/2024/sep/06/red-rooms-review'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?utm_source=feed&UTM_Medium=rss'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?utm_source=feed&amp;utm_medium=rss'],
    [
      'https://paper.example/film/2024/sep/06/red-rooms-review?fbclid=IwAR&gclid=x&CMP=share_btn_url&cmpid=1&ref=home',
    ],
    ['https://paper.example/film/2024/sep/06/red-rooms-review?at_medium=RSS&ns_campaign=1&smid=tw&_gl=1*a'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review;jsessionid=1A2B3C'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review#comments'],
    ['https://paper.example/film/2024/sep/06/red-rooms-review#:~:text=a%20chill'],
    ['https://paper.example/film/./2024/x/../sep/06/red-rooms-review'],
    ['https://paper.example/film/2024/sep/06/red%2Drooms%2dreview'],
    ['  https://paper.example/film/2024/sep/06/red-rooms-review\n'],
  ])('%s', (url) => expect(addressKey(url)).toBe(REVIEW));
});

test.each([
  ['https://site.example/?p=123', 'site.example?p=123'],
  ['https://site.example/index.php?p=123&utm_term=a', 'site.example?p=123'],
  ['https://site.example/review.asp?ID=9&Lang=en', 'site.example/review.asp?ID=9&Lang=en'],
  ['https://site.example/r?b=2&a=1&b=1', 'site.example/r?a=1&b=1&b=2'],
  ['https://site.example/r?flag=&q=a+b%20c', 'site.example/r?flag&q=a%20b%20c'],
  ['https://site.example/r?x=a=b%26c', 'site.example/r?x=a%3Db%26c'],
  ['https://site.example/#!/film/12/', 'site.example#!/film/12'],
  ['https://site.example/#/film/12', 'site.example#/film/12'],
  ['https://site.example/#!', 'site.example'],
  ['https://site.example/#/', 'site.example'],
  ['https://site.example:8080/a', 'site.example:8080/a'],
  ['https://site.example/Amplifier', 'site.example/Amplifier'],
  ['https://site.example/film/amp-up', 'site.example/film/amp-up'],
  ['https://site.example/story.amp.html', 'site.example/story.html'],
  ['https://diary.blogspot.com/2024/09/rooms.html?m=1', 'diary.blogspot.com/2024/09/rooms.html'],
  ['https://site.example/list?m=1', 'site.example/list?m=1'],
  ['https://en.m.wiki.example.org/wiki/Film', 'en.wiki.example.org/wiki/Film'],
  ['https://m.example/a', 'm.example/a'],
  ['https://www.com/a', 'www.com/a'],
  ['https://site.example/r?rss=yes', 'site.example/r'],
  ['https://site.example/r?rss=1742', 'site.example/r?rss=1742'],
  ['https://site.example/am%c3%a9lie', 'site.example/am%C3%A9lie'],
  ['https://site.example/amélie', 'site.example/am%C3%A9lie'],
  ['https://site.example/am%e9lie', 'site.example/am%E9lie'],
  ['https://site.example/what%3F%2Fnow', 'site.example/what%3F%2Fnow'],
  ['https://site.example/100%-wolf', 'site.example/100%25-wolf'],
  ["https://site.example/o'brien?t='a'", "site.example/o'brien?t='a'"],
  ['https://site.example/o%27brien?t=%27a%27', "site.example/o'brien?t='a'"],
  ['https://bücher.example/a', 'xn--bcher-kva.example/a'],
  ['https://www.google.com/amp/', 'google.com'],
  ['https://127.0.0.1:8443/film', '127.0.0.1:8443/film'],
  ['https://[::1]/film/', '[::1]/film'],
  ['file:///home/reader/review.html#top', 'file:///home/reader/review.html'],
  ['about:blank', 'about:blank'],
  [' no address ', 'no address'],
  ['https://', 'https://'],
  ['', ''],
])('%s is %s', (url, key) => expect(addressKey(url)).toBe(key));

test('reviews that differ stay apart', () => {
  const urls = [
    'https://site.example/am%E9lie',
    'https://site.example/am%E8lie',
    'https://site.example/Review',
    'https://site.example/review',
    'https://site.example/review?page=2',
    'https://site.example/?p=1',
    'https://site.example/?p=2',
    'https://news.site.example/?p=2',
  ];
  expect(new Set(urls.map(addressKey)).size).toBe(urls.length);
});

describe('for any input', () => {
  test('the key of a key is itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = addressKey(url);
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
    );
  });

  test('tracking, order of the query and the scheme change nothing', () => {
    const pair = fc.tuple(fc.stringMatching(/^[b-l]{1,6}$/), fc.stringMatching(/^\w{0,6}$/));
    fc.assert(
      fc.property(fc.webUrl(), fc.array(pair, { maxLength: 5 }), (url, pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${value}`);
        const one = `${url}?${query.join('&')}`;
        const other = `${url.replace(/^https?/, 'http')}/?${['fbclid=1', ...query.toReversed(), 'utm_id=2'].join('&')}#x`;
        expect(addressKey(other)).toBe(addressKey(one));
      }),
    );
  });

  test('nothing throws, and nothing is gone over again and again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof addressKey(text) === 'string'));
    for (const address of [
      `https://site.example${'/amp'.repeat(50_000)}x`,
      `https://site.example/${'/amp'.repeat(2000)}x`,
      `https://site.example/?${'amp;'.repeat(2000)}`,
    ])
      expect(charactersMatched(() => addressKey(address))[1]).toBeLessThan(10 * address.length);
  });
});
