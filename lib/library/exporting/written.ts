import type { Form, Part } from '../../exchange/form.ts';
import { type FileToZip, zipped } from '../../exchange/text/zip.ts';
import { pause } from '../../pause.ts';

/** A file to hand to the reader. */
export interface Written {
  name: string;
  blob: Blob;
}

/**
 * What a form writes, as one file: the file itself if it is the only one, else a zip of all. `undefined` if the form has
 * nothing to write of this.
 * @param zipName the zip's name, if there is one.
 */
export async function writtenFile(
  form: Form,
  parts: AsyncIterable<Part> | Iterable<Part>,
  zipName: string,
): Promise<Written | undefined> {
  const files = wholeFiles(parts, form.mediaTypes[0] ?? '');
  const first = await files.next();
  if (first.done) return undefined;
  const second = await files.next();
  if (second.done) return first.value;
  return { name: zipName, blob: await zipped(bytesOf([first.value, second.value], files), pause) };
}

/** Puts the parts of each file together. A blob may rest on the disk, so that text that is written is not held in memory. */
async function* wholeFiles(
  parts: AsyncIterable<Part> | Iterable<Part>,
  type: string,
): AsyncGenerator<Written> {
  let name: string | undefined;
  let texts: BlobPart[] = [];
  for await (const part of parts) {
    if (name !== undefined && name !== part.name) {
      yield { name, blob: new Blob(texts, { type }) };
      texts = [];
    }
    ({ name } = part);
    texts.push(part.text);
    if (texts.length > 1000) texts = [new Blob(texts)];
  }
  if (name !== undefined) yield { name, blob: new Blob(texts, { type }) };
}

async function* bytesOf(first: readonly Written[], rest: AsyncIterable<Written>): AsyncGenerator<FileToZip> {
  for (const { name, blob } of first) yield { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
  for await (const { name, blob } of rest) yield { name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
