import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../../../lib/exchange/out/markdown.ts';
import { filesOf } from '../entries.ts';
import { entries, strings, titles } from '../naughty-entries.ts';

const notes = async (kind: 'film' | 'review', of = entries) => [
  ...(await filesOf(markdown, of, { notes: kind })),
];

/** A note in its two parts. */
function parts(note: string): { properties: string; body: string } {
  const [whole, properties = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(note) ?? [];
  expect(whole).toBe(note);
  return { properties, body };
}

/** The properties of a note, which a reader of YAML 1.1 has to read as one of 1.2 does. */
function propertiesOf(note: string): Record<string, unknown> {
  const { properties } = parts(note);
  const read = parse(properties) as Record<string, unknown>;
  expect(parse(properties, { version: '1.1', schema: 'core' })).toEqual(read);
  return read;
}

/** A link to a note: nothing in it ends it, or leads to a part of the note. */
const LINK = /^\[\[[^[\]|#^\n]+\]\]$/;
/** A word that Obsidian takes as a tag. */
const TAG = /^(?!\d+$)[\p{L}\p{M}\p{N}_/-]+$/u;

describe('naughty strings in the properties of notes', () => {
  it('of films: texts as they are, people as links, tags as words', async () => {
    const read = (await notes('film')).map(([, note]) => propertiesOf(note));
    expect(read.map(({ title }) => title)).toEqual(titles);
    expect(read.map((each) => each['original title'])).toEqual(strings);
    expect(read.map(({ lists }) => lists)).toEqual(strings.map((text) => [text]));
    for (const { director, tags } of read) {
      expect(director).toEqual([expect.stringMatching(LINK)]);
      expect(tags).toEqual([expect.stringMatching(TAG)]);
    }
    const names = 'director,imdb,lists,original title,tags,title,watchlist,year';
    expect(new Set(read.map((each) => Object.keys(each).sort().join()))).toEqual(new Set([names]));
  });

  it('of reviews', async () => {
    const read = (await notes('review')).map(([, note]) => propertiesOf(note));
    expect(read.map(({ title }) => title)).toEqual(strings);
    for (const { film, critic, outlet, tags } of read) {
      expect([film, outlet]).toEqual([expect.stringMatching(LINK), expect.stringMatching(LINK)]);
      expect(critic).toEqual([expect.stringMatching(LINK)]);
      expect(tags).toEqual([expect.stringMatching(TAG)]);
    }
    const names = 'clipped,critic,film,outlet,published,score,tags,title,url';
    expect(new Set(read.map((each) => Object.keys(each).sort().join()))).toEqual(new Set([names]));
  });
});

describe('naughty strings in the text of notes', () => {
  /** Signs that a backslash makes mere text. */
  const ESCAPED = /\\([!-/:-@[-`{-~])/g;
  /** Each line of a note, told by what it begins with. */
  const kindOf = (line: string) => /^(?:#{1,2} |> |#(?=\S)|\[|$)/.exec(line)?.[0] ?? 'text';

  it.each([
    ['film', ['# ', '', 'text', '', '## ', '', '[', '', '> ', '', 'text', '', '> ', '', '#', '', 'text', '']],
    ['review', ['# ', '', '> ', '', 'text', '', '> ', '', '#', '', 'text', '']],
  ] as const)('of a %s: each in its place, none of it markup', async (kind, places) => {
    for (const [i, [, note]] of (await notes(kind)).entries()) {
      const { body } = parts(note);
      const lines = body.split('\n').slice(1);
      expect(lines.map(kindOf), note).toEqual(places);
      const own = lines.filter((line) => ['text', '> '].includes(kindOf(line)));
      expect(own.map((line) => line.replace(/^> /, '').replaceAll(ESCAPED, '$1'))).toEqual(
        own.map(() => strings[i]),
      );
      for (const line of own) {
        const bare = line.replace(/^> /, '').replaceAll(ESCAPED, 'x');
        expect(bare, line).not.toMatch(/[\\`*_[\]<>#|$~=^%&]|^\s*(?:[-+:>]|\d+[.)])/);
      }
    }
  });
});

it('naughty strings make names of files that every system takes, and that differ', async () => {
  const untouched = entries.map((entry, i) => ({ ...entry, film: { title: strings[i] ?? '' } }));
  const names = (await notes('film', untouched)).map(([name]) => name);
  expect(names).toHaveLength(strings.length);
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(strings.length);
  for (const name of names) {
    expect(name).toMatch(/^[^.\s].*[^.\s]\.md$|^[^.\s]\.md$/u);
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|clock\$|com\d|lpt\d)[ .]*\./i);
    expect(new TextEncoder().encode(name).length).toBeLessThan(256);
  }
});
