import { describe, expect, it } from 'vitest';
import { lookupKeys, ownAddress, pageAddresses } from '../../../scripts/press/addresses.ts';
import type { PageEntry } from '../../../scripts/press/index-file.ts';

const nothing = { filmTitle: null, year: null, director: null, critic: null, published: null, scores: [] };

function entry(page: { file: string; site: string; url?: string; canonicalUrl?: string }): PageEntry {
  const { canonicalUrl = null, ...rest } = page;
  return { ...rest, kind: 'review', expected: { ...nothing, canonicalUrl } };
}

describe('pageAddresses', () => {
  it('takes the page’s url, then its canonical address, then its site and file', () => {
    const addresses = pageAddresses([
      entry({
        file: 'a.html',
        site: 'a.example',
        url: 'https://a.example/one',
        canonicalUrl: 'https://b.example/',
      }),
      entry({ file: 'b/b.html', site: 'b.example', canonicalUrl: 'http://b.example/two?x=1' }),
      entry({ file: 'c/my page.html', site: 'c.example' }),
    ]);
    expect(addresses).toEqual([
      'https://a.example/one',
      'http://b.example/two?x=1',
      'https://c.example/my%20page.html',
    ]);
  });

  it('passes over a canonical address that is relative or of another scheme', () => {
    const relative = entry({ file: 'a.html', site: 'a.example', canonicalUrl: './index.html' });
    const script = entry({ file: 'b.html', site: 'b.example', canonicalUrl: 'javascript:alert(1)' });
    expect(pageAddresses([relative, script])).toEqual([
      'https://a.example/a.html',
      'https://b.example/b.html',
    ]);
  });

  it('gives pages with the same address distinct ones, whatever their scheme', () => {
    const same = entry({ file: 'a.html', site: 'a.example', canonicalUrl: 'https://a.example/x' });
    const plain = entry({ file: 'b.html', site: 'a.example', canonicalUrl: 'http://a.example/x#top' });
    expect(pageAddresses([same, plain, same])).toEqual([
      'https://a.example/x',
      'http://a.example/x?copy=2',
      'https://a.example/x?copy=3',
    ]);
  });
});

const finds = (asked: string, key: string) => lookupKeys(new URL(asked)).includes(key);

describe('lookupKeys', () => {
  it('begins with the address as it is', () => {
    expect(lookupKeys(new URL('https://m.a.example/x/?q=1'))[0]).toBe('m.a.example/x/?q=1');
  });

  it.each([
    ['https://a.example/x?utm_source=y', 'a.example/x'],
    ['https://a.example/x/', 'a.example/x'],
    ['https://a.example/x', 'a.example/x/'],
    ['https://a.example/x/amp/', 'a.example/x'],
    ['http://m.a.example/x', 'www.a.example/x'],
    ['https://www.a.example/x', 'a.example/x'],
  ])('finds %s as %s', (asked, key) => {
    expect(finds(asked, key)).toBe(true);
  });

  it('does not find another page of the site', () => {
    expect(finds('https://a.example/x/y', 'a.example/x')).toBe(false);
  });
});

describe('ownAddress', () => {
  it('is the canonical link or og:url, quoted or not', () => {
    expect(ownAddress('<link href="https://a.example/x?a=1&amp;b=2" rel="canonical">')).toBe(
      'https://a.example/x?a=1&b=2',
    );
    expect(ownAddress('<meta property=og:url content=https://a.example/y>')).toBe('https://a.example/y');
  });

  it('is none where the page says none that is absolute', () => {
    expect(
      ownAddress('<link rel=stylesheet href="https://a.example/x.css"><link rel=canonical href="/x">'),
    ).toBe(undefined);
  });
});
