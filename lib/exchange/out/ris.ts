import type { OutForm } from '../form.ts';
import { type Cited, citedReviews, oneLine } from '../write/cite.ts';
import { inverted } from '../write/person.ts';

const FILE = 'reviews.ris';

/**
 * RIS (Research Information Systems' specification of 2011): a review is an article of a magazine (`MGZN`), the film
 * its reviewed item (`RI`). The mark stands in a note (`N1`). One line a field.
 */
export const ris: OutForm = {
  id: 'ris',
  name: 'form_ris',
  carries: ['title', 'year', 'reviews', 'scores', 'tags', 'note'],
  extensions: ['ris'],
  mediaTypes: ['application/x-research-info-systems'],
  takes: 'entries',
  async *write(entries) {
    for await (const cited of citedReviews(entries)) yield { name: FILE, text: recordOf(cited) };
  },
};

function recordOf({ review, key, title, film, date, scores }: Cited): string {
  const { outlet, critics = [], url, excerpt, tags = [], note, language, saved } = review;
  const [year, ...rest] = date.map((part) => String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['TY', 'MGZN'],
    ['ID', key],
    ...critics.map((name): [string, string] => ['AU', inverted(name)]),
    ['TI', title],
    ['T2', outlet],
    ['PY', year],
    ['DA', year && [year, rest[0] ?? '', rest[1] ?? '', ''].join('/')],
    ['UR', url],
    ['Y2', `${saved.slice(0, 10).replaceAll('-', '/')}/`],
    ['LA', language],
    ['AB', excerpt],
    ['RI', film],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', scores],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, text]) => {
    const line = oneLine(text ?? '');
    return line === '' ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n\r\n`;
}
