import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../../lib/library/errors.ts';

vi.mock('../../../lib/browser.ts', () => import('../fake-browser.ts'));

const { publishedText } = await import('../../../components/library/published.tsx');
const { filmLinks } = await import('../../../components/library/film/film-links.ts');
const { exportName } = await import('../../../components/exporting/save-file.ts');
const { failureText } = await import('../../../components/library/failure.tsx');

describe('a date of publication', () => {
  test('is written as exactly as it is known', () => {
    expect(publishedText('2024-09-06', 'en-GB')).toBe('6 Sept 2024');
    expect(publishedText('2024-09', 'en-GB')).toBe('Sept 2024');
    expect(publishedText('2024', 'en-GB')).toBe('2024');
  });

  test('is the day that was printed, in any time zone', () => {
    expect(publishedText('2024-09-06T23:30:00-11:00', 'en-GB')).toBe('6 Sept 2024');
  });

  test('is left as it stands if it is none', () => {
    for (const odd of ['', 'last autumn', '2024-99-99', '99']) expect(publishedText(odd, 'en-GB')).toBe(odd);
  });
});

describe('links to a film elsewhere', () => {
  test('are made of the ids in their sites’ own form', () => {
    const links = filmLinks({ imdb: 'tt22207786', tmdb: '1061699', letterboxd: 'red-rooms', wikidata: 'Q1' });
    expect(links.map((link) => link.href)).toEqual([
      'https://www.imdb.com/title/tt22207786/',
      'https://www.themoviedb.org/movie/1061699',
      'https://letterboxd.com/film/red-rooms/',
      'https://www.wikidata.org/wiki/Q1',
    ]);
    expect(filmLinks({ tmdb: 'tv/42-a-series' })[0]?.href).toBe('https://www.themoviedb.org/tv/42-a-series');
  });

  test('are not made of anything else: ids come from pages', () => {
    expect(filmLinks({ imdb: '../evil', tmdb: '1?x', letterboxd: 'a/b', wikidata: 'javascript:1' })).toEqual(
      [],
    );
  });
});

test('an export is named after the day', () => {
  expect(exportName(new Date(2026, 0, 5))).toBe('cutting-room-2026-01-05.json');
});

const named = (name: string, inner?: unknown) =>
  Object.assign(new Error('x'), { name }, inner ? { inner } : {});

describe('a failure of storage', () => {
  test('is told in words that help', () => {
    expect(failureText(named('QuotaExceededError'))).toContain('disk is full');
    expect(failureText(named('VersionError'))).toContain('newer version');
    expect(failureText(named('MissingAPIError'))).toContain('rivate windows');
  });

  test('is known by its cause when it comes wrapped', () => {
    expect(failureText(named('AbortError', named('QuotaExceededError')))).toContain('disk is full');
    const newer = new LibraryError('unavailable', { inner: named('OpenFailedError', named('VersionError')) });
    expect(failureText(newer)).toContain('newer version');
    expect(failureText(new LibraryError('full'))).toContain('disk is full');
  });

  test('of another kind, or no error at all, is told too', () => {
    const endless = named('Strange');
    Object.assign(endless, { inner: endless });
    for (const odd of [endless, 'text', null, undefined]) expect(failureText(odd)).toContain('Try again');
  });
});
