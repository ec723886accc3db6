import type { Entry, EntryReview } from '../entry.ts';
import type { OutForm, Part, WriteOptions } from '../form.ts';
import { fileName, namesApart } from '../write/file-name.ts';
import { asMarkdown, asQuote, asYaml } from '../write/markdown.ts';
import { NOTE_TEMPLATES } from '../write/note-templates.ts';
import { scoresLine } from '../write/scores.ts';
import { type Fill, templateOf } from '../write/templates.ts';

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

/** A note's name within brackets: Obsidian finds it by the name of its file. */
const link = (value: unknown) => `[[${fileName(text(value), '-')}]]`;
/** Obsidian's tags are words: letters, digits, - _ and /, and not digits alone. */
function tag(value: unknown): string {
  const word = text(value)
    .trim()
    .replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replaceAll(/^-+|(?<!-)-+$/g, '');
  return /^\d*$/.test(word) ? `_${word}` : word;
}

/** What templates can do to a value, beside Liquid's own filters. */
const FILTERS = {
  md: (value: unknown) => asMarkdown(text(value)),
  quote: (value: unknown) => asQuote(text(value)),
  yaml: asYaml,
  link,
  // A filter hands on what it gives: a list of links, or of tags, goes on to `yaml`.
  links: (value: unknown) => texts(value).map(link),
  tags: (value: unknown) => texts(value).map(tag),
  tag: (value: unknown) => `#${tag(value)}`,
  address: (value: unknown) => text(value).replaceAll(/[\s()<>\\]/g, encodeURIComponent),
};

/**
 * Notes for Obsidian: a file a film, or a file a review, by templates that the reader can write. Properties are YAML; people,
 * outlets and films are wikilinks; everything that was read or typed is text, and never turns into markup.
 */
export const markdown: OutForm = {
  id: 'markdown',
  name: 'form_markdown',
  carries: [
    'title',
    'originalTitle',
    'year',
    'directors',
    'ids',
    'ownScore',
    'watch',
    'seenOn',
    'note',
    'tags',
    'lists',
    'reviews',
    'scores',
    'passages',
  ],
  extensions: ['md'],
  mediaTypes: ['text/markdown'],
  takes: 'entries',
  async *write(entries, options) {
    const kind = options.notes ?? 'film';
    const fill = await templateOf(options.templates?.[kind] ?? NOTE_TEMPLATES[kind], FILTERS);
    const apart = namesApart();
    for await (const entry of entries)
      yield* kind === 'film'
        ? [filmNote(entry, options, fill, apart)]
        : reviewNotes(entry, options, fill, apart);
  },
};

const filmName = ({ film }: Entry) =>
  fileName(film.year ? `${film.title} (${film.year})` : film.title, 'Film');

function filmNote(entry: Entry, options: WriteOptions, fill: Fill, apart: (name: string) => string): Part {
  const { film, ownScore, watch, note, tags = [], lists = [], reviews } = entry;
  const facts = {
    title: film.title,
    original_title: film.originalTitle,
    year: film.year,
    directors: film.directors ?? [],
    ids: film.ids ?? {},
    my_score: ownScore && scoresLine([ownScore]),
    watch: watch && options.say(watch.state),
    seen_on: watch?.seenOn,
    note,
    tags,
    lists,
    reviews: reviews.map((review) => reviewFacts(entry, review, options)),
  };
  return { name: `${apart(filmName(entry))}.md`, text: fill(facts) };
}

function* reviewNotes(
  entry: Entry,
  options: WriteOptions,
  fill: Fill,
  apart: (name: string) => string,
): Generator<Part> {
  for (const review of entry.reviews) {
    const who = review.critics?.[0] ?? review.outlet;
    const name = fileName([filmName(entry), who].filter(Boolean).join(' – '), 'Review');
    yield { name: `${apart(name)}.md`, text: fill(reviewFacts(entry, review, options)) };
  }
}

function reviewFacts(entry: Entry, review: EntryReview, { spoilers }: WriteOptions): object {
  const { critics = [], outlet, published, headline, excerpt, url, tags = [], note, saved } = review;
  const shown = review.passages.filter((passage) => spoilers || !passage.spoiler);
  return {
    film: filmName(entry),
    critics,
    outlet,
    published: published?.slice(0, 10),
    headline,
    excerpt,
    url,
    scores: scoresLine(review.scores),
    tags,
    note,
    saved,
    passages: shown.map(({ quote, aspectName, tags = [], note }) => ({
      quote,
      aspect: aspectName,
      tags,
      note,
    })),
  };
}
