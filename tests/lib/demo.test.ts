import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

interface DemoScore {
  raw: string;
  remark?: string;
}
interface DemoPage {
  file: string;
  site: string;
  kind: string;
  url: string;
  expected: {
    filmTitle: string | null;
    director: string | null;
    critic: string | null;
    outlet: string | null;
    published: string | null;
    scores: DemoScore[];
    canonicalUrl: string | null;
    listed?: { outlet: string; critic: string | null; score: { raw: string } | null; url: string | null }[];
  };
}

const folder = join(import.meta.dirname, '../../demo');
const pages = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as DemoPage[];
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Lower case with straight apostrophes and single spaces, so that a title in capitals is still found. */
const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/** What a page says anywhere: its text with entities decoded, and its source for attributes and data. */
function saidBy(html: string): string {
  const { document } = parseHTML(html);
  return plain(`${document.documentElement.textContent} ${html}`);
}

const drawn = /^[\d.]+ of \d+ stars \(drawn\)$/;

const isOn = (site: string, url: string | null): url is string =>
  url !== null && new URL(url).host.replace(/^www\./, '') === site;

/** The texts that must occur on a page for its entry to be true. Drawn stars have none. */
function textsOf({ site, expected }: DemoPage): string[] {
  const { filmTitle, director, critic, outlet, canonicalUrl, scores, listed = [] } = expected;
  const facts = [filmTitle, director, critic, outlet, canonicalUrl];
  const marks = scores.flatMap(({ raw, remark }) => [drawn.test(raw) ? null : raw, remark ?? null]);
  // A page links to its own site without naming it.
  const addressOf = (url: string | null) => (isOn(site, url) ? URL.parse(url)?.pathname : url) ?? null;
  const raws = listed.map(({ score }) => (score && !drawn.test(score.raw) ? score.raw : null));
  const entries = listed.flatMap((one) => [one.outlet, one.critic, addressOf(one.url)]).concat(raws);
  return [...facts, ...marks, ...entries].filter((text) => text !== null);
}

describe('the demo press', () => {
  it('lists every page once, at one address of its own', () => {
    const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
    expect(pages.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });

  it('has at least four reviews of Red Rooms and every kind of page', () => {
    const reviews = pages.filter(
      ({ kind, expected }) => kind === 'review' && expected.filmTitle === 'Red Rooms',
    );
    expect(reviews.length).toBeGreaterThanOrEqual(4);
    expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual([
      'aggregator',
      'film-page',
      'not-a-review',
      'review',
    ]);
  });

  it('lists at the aggregators only reviews that are there, by the critics they are by', () => {
    const listed = pages.flatMap(({ site, expected }) =>
      (expected.listed ?? []).filter(({ url }) => url !== null && !isOn(site, url)),
    );
    const reviewed = listed.map(({ url }) => pages.find((page) => page.url === url)?.expected.critic);
    expect(listed.length).toBeGreaterThan(0);
    expect(reviewed).toEqual(listed.map(({ critic }) => critic));
  });
});

describe.each(pages)('$file', (page) => {
  const html = read(page.file);

  it('stands in the folder of its host', () => {
    const host = new URL(page.url).host.replace(/^www\./, '');
    expect(page.file.startsWith(`${host}/`)).toBe(true);
    expect(host === page.site || host.endsWith(`.${page.site}`)).toBe(true);
  });

  it('says what the index expects', () => {
    const said = saidBy(html);
    expect(textsOf(page).filter((text) => !said.includes(plain(text)))).toEqual([]);
  });

  it('is small, has its language and footer line, and asks nothing of the network', () => {
    const { document } = parseHTML(html);
    expect(html.length).toBeLessThan(25_000);
    expect(document.documentElement.getAttribute('lang')).toMatch(/^[a-z]{2}(-[A-Za-z]{2})?$/);
    expect(document.querySelectorAll('.demo-note')).toHaveLength(1);
    const fetched = document.querySelectorAll(
      '[src], [srcset], link[rel~=stylesheet], link[rel~=icon], iframe',
    );
    expect([...fetched].filter((one) => !one.getAttribute('src')?.startsWith('data:'))).toEqual([]);
    expect(html.match(/url\((?!#|%23)|@import/g)).toBeNull();
  });
});
