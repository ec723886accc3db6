import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../../../lib/reading/copy/copy-page.ts';
import { COPY_BYTES } from '../../../../lib/reading/copy/model.ts';
import { taken } from '../../work.ts';
import { html, memoized, PROSE } from '../documents.ts';

interface Entry {
  file: string;
  kind: string;
  url: string;
}

const demo = join(import.meta.dirname, '../../../../demo');
const entries = JSON.parse(readFileSync(join(demo, 'index.json'), 'utf8')) as Entry[];
const reviews = entries.filter((entry) => entry.kind === 'review');
const URL_OF_PAGE = 'https://a.example/review/x';

const open = (source: string, url = URL_OF_PAGE) => new JSDOM(source, { url }).window.document;
const textOf = (document: Document, url = URL_OF_PAGE) =>
  copyPage(document, url)
    ?.blocks.map((block) => block.text)
    .join('\n') ?? '';

/** A page of the demo press, parsed once: a copy leaves it as it is, which is tried below. */
const demoPage = memoized((file: string) =>
  open(readFileSync(join(demo, file), 'utf8'), entries.find((entry) => entry.file === file)?.url),
);

describe('of the demo press', () => {
  /** What begins and ends the review, and what stands around it. */
  const pages: [file: string, has: string[], not: string[]][] = [
    [
      'lwlies.com/reviews/red-rooms.html',
      ['There are two kinds of people queuing', 'If the last movement ties a bow'],
      ['Another serial killer, another jury', 'Runtime', 'Marta Penhallow', 'Anticipation'],
    ],
    [
      'thirdrow.example/2024/09/red-rooms.html',
      ['My neighbour at the press show', 'A point off for a coda'],
      ['Readers say', 'Odile Marchbanks', '212 votes'],
    ],
    [
      'kinotagebuch.example/kritiken/red-rooms-zeugin-des-boesen.html',
      ['Man kann in diesem Film nicht wegschauen', 'Plante inszeniert das als Kammerspiel'],
      ['Jost', 'Kommentar', 'Originaltitel'],
    ],
    [
      'indiewire.com/criticism/movies/red-rooms-review.html',
      ['The trial of the century', 'That makes the final half hour'],
      ['inbox', 'Dacre Kowalwright'],
    ],
    [
      'apnews.com/article/holdovers-movie-review-demo.html',
      ['There are teachers whom nobody misses', 'It runs long, and a road trip'],
      ['Five Nights', 'Other reviews', 'This image released'],
    ],
    [
      'backrow.example/archive/playtime.html',
      ['Every few years somebody puts on', 'It isn’t perfect.'],
      ['Mon Oncle', 'notes from the back row'],
    ],
    [
      'letterboxd.com/balconyseat/film/red-rooms.html',
      ['I have changed all of my passwords', 'Also: the most frightening game'],
      ['Watched'],
    ],
  ];

  test.each(pages)('%s: the review, and nothing else', (file, has, not) => {
    const text = textOf(demoPage(file), demoPage(file).URL);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  test.each(reviews.map((entry) => [entry.file, entry] as const))(
    '%s: has a text, and is not changed',
    (file, entry) => {
      const document = demoPage(file);
      const before = document.documentElement.outerHTML;
      const copy = copyPage(document, entry.url);
      expect(copy?.words).toBeGreaterThan(60);
      expect(copy?.language).toBeDefined();
      expect(document.documentElement.outerHTML === before).toBe(true);
      const shown = copy?.blocks.map((block) => block.text).join('\n') ?? '';
      const beside = [
        ...document.querySelectorAll('nav, body > footer, aside.sidebar, aside[class*="related"]'),
      ]
        .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
        .filter((words) => words.length > 25);
      expect(beside.filter((words) => shown.replace(/\s+/g, ' ').includes(words))).toEqual([]);
    },
  );
});

describe('what a text is made of', () => {
  const article = (inside: string) =>
    open(html(`<main><article><h1>Some Film</h1>${PROSE.repeat(3)}${inside}${PROSE}</article></main>`));

  test('headings, quotes and paragraphs, in order; lines within one are kept', () => {
    const verse = `<p>${'A line of verse that goes on for a while,<br>'.repeat(2)}and ends here, as it should, on a quiet word.</p>`;
    const document = article(
      `<h2>The second act is where it turns around.</h2>${verse}<blockquote><p>We never meant to look, and yet we looked, said the director at the time.</p></blockquote>`,
    );
    const blocks = copyPage(document, URL_OF_PAGE)?.blocks ?? [];
    expect(blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'paragraph',
    ]);
    expect(blocks[4]?.text.split('\n')).toHaveLength(3);
  });

  test('pictures’ captions, scripts and what is hidden are none of it', () => {
    const text = textOf(
      article(
        '<figure><img alt=""><figcaption>A still of somebody looking at somebody else. Photo: Us.</figcaption></figure>' +
          '<script>var ads = "an advertisement in a script";</script>' +
          '<p style="display: none">Hidden words that nobody on the page can read at all.</p>' +
          '<p hidden>More hidden words that nobody on the page can read at all.</p>',
      ),
    );
    expect(text).toContain('long slow afternoon');
    expect(text).not.toMatch(/A still of|advertisement|idden words/);
  });

  test('the language is the page’s', () => {
    const page = (lang: string) => open(html(PROSE.repeat(3)).replace('lang="en"', `lang="${lang}"`));
    expect(copyPage(page('pt-BR'), URL_OF_PAGE)?.language).toBe('pt-BR');
    expect(copyPage(page('<script>'), URL_OF_PAGE)).not.toHaveProperty('language');
  });

  test('a page without a text has no copy', () => {
    for (const body of ['', '<p>Too short.</p>', '<ul><li>One<li>Two</ul>'])
      expect(copyPage(open(html(body)), URL_OF_PAGE)).toBeUndefined();
  });
});

describe('a page that is made to hurt', () => {
  const comments = '<div class="c"><span>x</span><p>A reader’s words</p></div>';

  test('of many elements is read without Readability, which would go through all', () => {
    const document = open(
      html(
        `<article><h1>Some Film</h1>${PROSE.repeat(10)}</article><div class="comments">${comments.repeat(12_000)}</div>`,
      ),
    );
    let text = '';
    const { attributes } = taken(document, () => {
      text = textOf(document);
    });
    expect(attributes).toBeLessThan(36_000 * 5);
    expect(text).toContain('long slow afternoon');
    expect(text).not.toContain('A reader’s words');
  });

  test('of great depth does not break', () => {
    const document = open(html(`${'<div>'.repeat(600)}${PROSE.repeat(3)}`));
    expect(textOf(document)).toContain('long slow afternoon');
  });

  test('of great length is cut', () => {
    const copy = copyPage(open(html(`<article>${PROSE.repeat(1500)}</article>`)), URL_OF_PAGE);
    const bytes = new TextEncoder().encode(copy?.blocks.map((block) => block.text).join('')).length;
    expect(bytes).toBeGreaterThan(COPY_BYTES * 0.9);
    expect(bytes).toBeLessThanOrEqual(COPY_BYTES);
  });

  test('with clobbered names has a copy or none, and does not throw', () => {
    const names = [
      'implementation',
      'body',
      'querySelector',
      'documentElement',
      'getElementsByTagName',
      'childNodes',
    ];
    for (const name of names)
      expect(() =>
        copyPage(
          open(html(`<form name="${name}"><input name="${name}"></form>${PROSE.repeat(3)}`)),
          URL_OF_PAGE,
        ),
      ).not.toThrow();
  });
});
