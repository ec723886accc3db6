import type { OutForm } from '../form.ts';
import { type Cited, citedReviews, oneLine } from '../write/cite.ts';
import { personOf } from '../write/person.ts';

const FILE = 'reviews.bib';

/**
 * What has a meaning in TeX, and how it is written as itself. Braces have names: BibTeX counts them to find the end of a
 * field, those behind a backslash too.
 */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Signs that TeX draws together to another: -- to a dash, '' to a quotation mark. */
const DRAWN_TOGETHER = /-(?=-)|'(?=')|,(?=,)/g;

/** A text as TeX prints it. Letters beyond ASCII stay as they are: the file is UTF-8. */
const tex = (text: string) =>
  oneLine(text)
    .replaceAll(/[\\{}&%$#_~^`<>|]/g, (sign) => SPECIAL[sign] ?? sign)
    .replaceAll(DRAWN_TOGETHER, '$&{}');

/**
 * BibTeX: a review is an `@article` of its outlet. Titles are in double braces, so that styles keep their capitals. Film
 * and mark stand in `note`, never in `review`, which readers of the form take for a note of their own.
 */
export const bibtex: OutForm = {
  id: 'bibtex',
  name: 'form_bibtex',
  carries: ['title', 'year', 'reviews', 'scores', 'tags', 'note'],
  extensions: ['bib'],
  mediaTypes: ['application/x-bibtex'],
  takes: 'entries',
  async *write(entries) {
    for await (const cited of citedReviews(entries)) yield { name: FILE, text: recordOf(cited) };
  },
};

/** A name in the form that BibTeX takes apart; in braces one that stays whole, or has the word that parts names. */
function author(name: string): string {
  const person = personOf(name);
  if ('literal' in person || /\band\b/i.test(name)) return `{${tex(name)}}`;
  return `${tex(person.family)}, ${tex(person.given)}`;
}

function recordOf({ review, key, title, film, date, scores }: Cited): string {
  const { outlet, critics = [], url, excerpt, tags = [], note, language, saved } = review;
  const [year, month, day] = date;
  const notes = [`Review of ${film}`, scores, note].filter(Boolean).join('. ');
  const fields: [string, string | undefined][] = [
    ['author', critics.map(author).join(' and ')],
    ['title', `{${tex(title)}}`],
    ['journal', tex(outlet ?? '')],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', url.replaceAll(/[\s{}\\]/g, encodeURIComponent)],
    ['urldate', saved.slice(0, 10)],
    ['abstract', tex(excerpt ?? '')],
    ['language', language],
    ['keywords', tex(tags.join(', '))],
    ['note', tex(notes)],
  ];
  const lines = fields.filter(([, text]) => text).map(([name, text]) => `  ${name} = {${text}}`);
  return `@article{${key},\n${lines.join(',\n')}\n}\n\n`;
}
