import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outletOf, outlets } from '../../../../lib/reading/outlets/index.ts';
import { read } from '../../../../lib/reading/read.ts';
import { ARTICLE, documents, html } from '../documents.ts';

interface Case {
  about: string;
  url: string;
  page: string;
  /** "part value/best (remark)", in page order. */
  marks: string[];
}

const star = (d: string) => `<div><svg viewBox="0 0 30 30"><path d="${d}"></path></svg></div>`;
const filled = star('m19.151 21.336-2.418-7.386z');
const outline = star('m14.381 8.36-2.418-7.386z');
const guardianPage = (headline: string, more = '') =>
  html(
    `<article><div data-gu-name="headline"><h1>Paper Lantern review – a slow glow</h1>${headline}</div><div data-gu-name="body">${ARTICLE}${more}</div></article>`,
  );
const slantStar = (name: string) => `<i class="fa fa-star${name}"></i>`;

const cases: Record<string, Case[]> = {
  lwlies: [
    {
      about: 'marks in attributes',
      url: 'https://lwlies.com/reviews/paper-lantern',
      page: html(
        `<main><h1>Paper Lantern review – a slow glow</h1><section>${[
          'Anticipation',
          'Enjoyment',
          'In Retrospect',
        ]
          .map(
            (part, at) =>
              `<div><div><span data-flatplan-review-score-${at}>${at + 3}</span></div><p>${part}.</p><p>Sentence ${at}.</p></div>`,
          )
          .join('')}</section>${ARTICLE}</main>`,
      ),
      marks: [
        'Anticipation 3/5 (Sentence 0.)',
        'Enjoyment 4/5 (Sentence 1.)',
        'In Retrospect 5/5 (Sentence 2.)',
      ],
    },
    {
      about: 'marks as plain lines',
      url: 'https://lwlies.com/reviews/paper-lantern',
      page: html(
        `<h1>Paper Lantern review – a slow glow</h1><p>3</p><p>Anticipation.</p><p>One.</p><p>4</p><p>Enjoyment.</p><p>Two.</p><p>2</p><p>In Retrospect.</p><p>Three.</p>${ARTICLE}`,
      ),
      marks: ['Anticipation 3/5 (One.)', 'Enjoyment 4/5 (Two.)', 'In Retrospect 2/5 (Three.)'],
    },
  ],
  guardian: [
    {
      about: 'drawn stars, none of another review linked in the text',
      url: 'https://www.theguardian.com/film/2026/jan/02/paper-lantern-review',
      page: guardianPage(
        filled.repeat(3) + outline.repeat(2),
        `<a href="/x">Other review ${filled.repeat(5)}</a>`,
      ),
      marks: ['3/5'],
    },
    {
      about: 'no stars',
      url: 'https://www.theguardian.com/film/2014/may/04/x-review',
      page: guardianPage(''),
      marks: [],
    },
    {
      about: 'two grades in plain text',
      url: 'https://www.theguardian.com/film/2014/apr/24/x',
      page: guardianPage(
        '',
        '<p>Paper Lantern (1974)<br>Director: Nora Quist<br>Entertainment grade: B<br>History grade: D–</p>',
      ),
      marks: ['Entertainment grade B/null', 'History grade D-/null'],
    },
  ],
  rogerebert: [
    {
      about: 'one image, not those of other films',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><header><h1>Paper Lantern</h1><img class="h-6 star35" alt="3.5 star rating" src="s.svg"></header>${ARTICLE}<aside><ul><li><a href="/x"><img class="star10" alt="star rating" src="s.svg"></a></li></ul></aside></main>`,
      ),
      marks: ['3.5/4'],
    },
    {
      about: 'a thumb down',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><h1>Paper Lantern</h1><img class="rotate-180" alt="thumbs down rating" src="t.svg">${ARTICLE}</main>`,
      ),
      marks: ['0/4'],
    },
    {
      about: 'icons of 2013 to 2024',
      url: 'https://www.rogerebert.com/reviews/paper-lantern-1974',
      page: html(
        `<main><h1>Paper Lantern</h1><div class="page-content--star-rating"><i class="icon-star-full"></i><i class="icon-star-full"></i><i class="icon-star-half"></i></div>${ARTICLE}</main>`,
      ),
      marks: ['2.5/4'],
    },
  ],
  slant: [
    {
      about: 'icons in the credits',
      url: 'https://www.slantmagazine.com/film/paper-lantern-review/',
      page: html(
        `<h1>‘Paper Lantern’ Review</h1>${ARTICLE}<div id="credits"><p>Score: ${slantStar('')}${slantStar('')}${slantStar('-half-o')}${slantStar('-o')}</p></div>`,
      ),
      marks: ['2.5/4'],
    },
  ],
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
};

describe('outlets', () => {
  it('are each on the list, by one file', () => {
    const folder = join(import.meta.dirname, '../../../../lib/reading/outlets');
    const files = readdirSync(folder).filter((file) => !['index.ts', 'outlet.ts', 'known.ts'].includes(file));
    const own = outlets.filter(({ read: reader }) => reader);
    expect(own.length).toBe(files.length);
  });

  it('have each a name, hosts, and an id of their own', () => {
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
    for (const { id, name, hosts } of outlets) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(name.length).toBeGreaterThan(1);
      expect(hosts.length).toBeGreaterThan(0);
      for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('are found by host and subdomain, not by a likeness', () => {
    expect(outletOf('https://www.theguardian.com/film/x')?.id).toBe('guardian');
    expect(outletOf('https://amp.theguardian.com/film/x')?.id).toBe('guardian');
    expect(outletOf('https://nottheguardian.com/film/x')).toBeUndefined();
    expect(outletOf('nonsense')).toBeUndefined();
  });

  it('with a reader of their own have each a case', () => {
    const own = outlets.filter(({ read: reader }) => reader).map(({ id }) => id);
    expect(Object.keys(cases).toSorted()).toEqual(own.toSorted());
  });
});

describe.each(Object.entries(cases))('%s', (id, list) => {
  it.each(list)('reads $about', ({ url, page, marks }) => {
    for (const [, document] of documents(page, url)) {
      const found = read(document, url)
        // What else a page needs to be taken for a review is left out of these: its reader's marks are looked at.
        .scores.filter(({ evidence }) => evidence.some(({ reader }) => reader === id))
        .map(({ value }) => {
          const part = value.part ? `${value.part} ` : '';
          return `${part}${value.value}/${value.best}${value.remark ? ` (${value.remark})` : ''}`;
        });
      expect(found).toEqual(marks);
    }
  });

  it('has addresses that its cases match', () => {
    const addresses = outlets.find((outlet) => outlet.id === id)?.addresses;
    const first = list[0];
    expect(first && addresses?.test(new URL(first.url).pathname)).toBe(true);
  });
});

it('gives an expectation its role', () => {
  const [first] = cases['lwlies'] ?? [];
  if (!first) throw new Error('no case');
  for (const [, document] of documents(first.page, first.url)) {
    const roles = read(document, first.url).scores.map(({ value }) => value.role);
    expect(roles).toEqual(['expectation', undefined, undefined]);
  }
});
