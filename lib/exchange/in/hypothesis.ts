import type { Head, InForm, ReadOptions, Row, TextFile } from '../form.ts';
import type { PassageItem } from '../model.ts';
import { FileProblem, type Problem } from '../problem.ts';
import { jsonValues, own, ownList, ownText } from '../text/json.ts';
import { passageItem } from '../text/passage.ts';
import { selectorsOf } from '../text/selectors.ts';
import { type Cells, hasColumns, readTable, tagsIn } from '../text/table.ts';

/**
 * What Hypothesis exports, in JSON or as a table, and what its API answers (`rows`): annotations of any pages. Notes on a
 * whole page, and answers, are no passages.
 */
export const hypothesis: InForm = {
  id: 'hypothesis',
  name: 'form_hypothesis',
  carries: ['reviews', 'passages', 'note', 'tags'],
  extensions: ['json', 'csv'],
  mediaTypes: ['application/json', 'text/csv'],
  recognise: (head) => (isTable(head) || pathIn(head) !== undefined ? 1 : 0),
  read: (file, options) =>
    isTable(file.head) ? readTable(file, (cells) => rowOf(cells, options)) : read(file, options),
};

const isTable = (head: Head) => hasColumns(head, 'created at,page,url,type,quote/description,comment');

/** Where the annotations stand: in the export, in an answer of the API, or in a list by themselves. */
function pathIn({ text }: Head): '$.annotations' | '$.rows' | '$' | undefined {
  const isAnnotation = /"uri"\s*:/.test(text) && /"target"\s*:/.test(text) && /"user"\s*:/.test(text);
  if (/^\s*\[/.test(text)) return isAnnotation ? '$' : undefined;
  if (!/^\s*\{/.test(text)) return undefined;
  if (/"annotations"\s*:/.test(text) && /"(?:export_userid|client_version)"\s*:/.test(text))
    return '$.annotations';
  return /"rows"\s*:\s*\[/.test(text) && isAnnotation ? '$.rows' : undefined;
}

async function* read({ head, text }: TextFile, options: ReadOptions): AsyncGenerator<Row> {
  const list = pathIn(head) ?? '$.annotations';
  let any = list === '$';
  for await (const { value, line, name } of jsonValues(
    text(),
    list === '$' ? ['$.*'] : [list, `${list}.*`],
  )) {
    any ||= `$.${name}` === list;
    if (Array.isArray(value)) continue;
    const reading = passageOf(value, options);
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
  if (!any) throw new FileProblem('broken');
}

function passageOf(annotation: unknown, options: ReadOptions): PassageItem | Problem {
  const titles = ownList(own(annotation, 'document'), 'title');
  const headline = titles.find((title) => typeof title === 'string') ?? '';
  const [target] = ownList(annotation, 'target');
  const isAnswer = ownList(annotation, 'references').length > 0;
  const id = ownText(annotation, 'id');
  const tags = ownList(annotation, 'tags').filter((tag) => typeof tag === 'string');
  return passageItem(
    {
      url: ownText(annotation, 'uri'),
      headline,
      selectors: isAnswer ? [] : selectorsOf(ownList(target, 'selector')),
      note: ownText(annotation, 'text'),
      tags,
      created: ownText(annotation, 'created'),
      id,
    },
    options,
    { code: 'pageNote', about: headline },
  );
}

/** A row of the table, which knows a passage by its words alone. */
function rowOf(cells: Cells, options: ReadOptions): PassageItem | Problem {
  const exact = /^(?:reply|page note)$/i.test(cells('type')) ? '' : cells('quote/description');
  return passageItem(
    {
      url: cells('url'),
      headline: cells('page'),
      selectors: selectorsOf([{ type: 'TextQuoteSelector', exact }]),
      note: cells('comment'),
      tags: tagsIn(cells('tags')),
      created: cells('created at'),
      id: '',
    },
    options,
    { code: 'pageNote', about: cells('page') },
  );
}
