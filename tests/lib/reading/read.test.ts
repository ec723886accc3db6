import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/reading/detect.ts';
import { readKnown as read } from '../../../lib/reading/read-known.ts';
import { charactersMatched } from '../work.ts';
import { ADDRESS, ARTICLE, documents, html } from './documents.ts';

const review = html(
  `<h1>Paper Lantern review</h1><p class="byline">By Jane Doe</p><p>Directed by Nora Quist</p>${ARTICLE}<p>★★★★☆</p>`,
  '<script type="application/ld+json">{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Paper Lantern"}}</script>',
);

const hostile: [string, string][] = [
  ['no body', '<html></html>'],
  ['nothing', ''],
  [
    'a clobbered form',
    html(
      '<form id="x"><input name="action"><input name="attributes"><input name="querySelector"><h1>Film review</h1></form>',
    ),
  ],
  ['broken markup', '<h1>Film review<p><b><table><tr><td>★★★<div></h1></body><p>x'],
  ['deep nesting', `<h1>Film review</h1>${'<div>'.repeat(2000)}x`],
  [
    'a name of the prototype',
    html(
      '<h1>constructor review</h1><p>__proto__: 5/5</p><p>toString</p>',
      '<meta name="__proto__" content="x"><meta name="constructor" content="y">',
    ),
  ],
  ['very long lines', html(`<h1>${'review '.repeat(20_000)}</h1><p>${'By A. B. C. '.repeat(20_000)}</p>`)],
  [
    'long runs of marks',
    html(
      `<h1>Film review</h1><p>${'★'.repeat(50_000)}</p><p>${'1/'.repeat(50_000)}</p><p>${'“'.repeat(20_000)}</p>`,
    ),
  ],
  [
    'long runs of blanks and colons',
    html(`<h1>Film review</h1><p>Director:${' '.repeat(50_000)}x</p><p>${': '.repeat(30_000)}</p>`),
  ],
];

describe('reading a page', () => {
  it('leaves the document as it was, to the byte', () => {
    for (const [, document] of documents(review)) {
      const before = document.documentElement.outerHTML;
      read(document, ADDRESS);
      detect(document, ADDRESS);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('gives plain data', () => {
    for (const [, document] of documents(review)) {
      const reading = read(document, ADDRESS, { now: () => 0 });
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    }
  });

  it('takes the time by the clock it is given', () => {
    let time = 100;
    const [, document] = documents(review)[0] ?? [];
    if (!document) throw new Error('no document');
    expect(read(document, ADDRESS, { now: () => (time += 7) }).took).toBe(7);
  });

  it('reads the same in every implementation', () => {
    const [first, second] = documents(review).map(([, document]) =>
      read(document, ADDRESS, { now: () => 0 }),
    );
    expect(second).toEqual(first);
  });

  it.each(hostile)('neither throws nor hangs on %s', (_, page) => {
    for (const [name, document] of documents(page)) {
      const [reading, characters] = charactersMatched(() => read(document, ADDRESS));
      // linkedom matches selectors by expressions of its own.
      expect(name === 'jsdom' ? characters : 0).toBeLessThan(3_000_000);
      expect(['review', 'none', 'aggregator', 'film-page']).toContain(reading.decision.value);
      expect(() => detect(document, ADDRESS)).not.toThrow();
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['', 'nonsense', 'about:blank', 'file:///tmp/x.html', 'data:text/html,x', 'https://'])(
    'bears the address "%s"',
    (url) => {
      const { document } = new JSDOM(review).window;
      expect(read(document, url).url).toBe(url);
      expect(detect(document, url).decision).toMatch(/review|none/);
    },
  );
});
