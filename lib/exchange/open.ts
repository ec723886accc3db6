import type { Head, InForm, TextFile } from './form.ts';
import { IN_FORMS } from './in/index.ts';
import { FileProblem } from './problem.ts';
import { delimiterOf } from './text/csv.ts';
import { type Bytes, decoded, encodingOf } from './text/decode.ts';
import { isZip, unzip } from './text/unzip.ts';

/** How much of a text is looked at to recognise it, in characters. */
const HEAD = 65_536;
/** Most bytes of one file. */
const LARGEST = 2 ** 31;

/** A file as it was handed over. Text that was pasted has an empty name. */
export interface Source {
  name: string;
  blob: Blob;
}

/** A file that is open, and what it was recognised as: nothing, where no form is known that looks like it. */
export interface Opened {
  file: TextFile;
  form?: InForm;
  /** As it was read: "utf-8", "windows-1252". */
  encoding: string;
}

/**
 * Opens what was handed over: files, and those in zips, each with its form. Nothing of ours is changed by that.
 * @throws {FileProblem} with its `file`, if one cannot be opened at all.
 */
export async function openSource(source: Source): Promise<Opened[]> {
  try {
    return await openWhole(source);
  } catch (error) {
    if (error instanceof FileProblem) error.file ??= source.name;
    throw error;
  }
}

async function openWhole({ name, blob }: Source): Promise<Opened[]> {
  if (blob.size === 0) throw new FileProblem('empty');
  if (blob.size > LARGEST) throw new FileProblem('tooLarge');
  if (!(await isZip(blob))) return [await openFile(name, () => blob.stream())];
  const opened: Opened[] = [];
  for (const file of await unzip(blob)) opened.push(await openFile(file.name, file.bytes));
  if (opened.length === 0) throw new FileProblem('empty');
  const beside = (other: string) => opened.find(({ file }) => file.head.name === other)?.file;
  return opened.map((one) => ({ ...one, file: { ...one.file, beside } }));
}

async function openFile(name: string, bytes: Bytes): Promise<Opened> {
  const encoding = await encodingOf(bytes);
  const text = () => decoded(bytes, encoding);
  const head = await headOf(name, text());
  const form = recognise(head);
  return { file: { head, text }, encoding, ...(form && { form }) };
}

async function headOf(name: string, pieces: AsyncIterable<string>): Promise<Head> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length >= HEAD) break;
  }
  text = text.slice(0, HEAD).replace(/^\uFEFF/, '');
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const columns = first
    .slice(0, 10_000)
    .split(delimiterOf(first))
    .map((column) => column.trim().replaceAll(/^"|"$/g, '').trim().toLowerCase());
  return { name, text, columns };
}

/** The form that a file most surely has. */
export function recognise(head: Head): InForm | undefined {
  const sure = IN_FORMS.map((form) => ({ form, sure: form.recognise(head) })).filter(({ sure }) => sure > 0);
  return sure.sort((a, b) => b.sure - a.sure)[0]?.form;
}
