import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { FileProblem } from '../problem.ts';
import type { Bytes } from './decode.ts';

/** More files than any export has. */
const MOST_FILES = 10_000;
/** Most bytes that one file in a zip may unpack to, and by what factor beyond the first ten megabytes. */
const LARGEST = 2 ** 31;
const FREE = 10 * 2 ** 20;
const STEEPEST = 200;

/** A file in a zip. */
export interface ZippedFile {
  name: string;
  bytes: Bytes;
}

/** Whether a file begins as a zip does. */
export async function isZip(blob: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * The files of a zip, as its directory lists them. Nothing is unpacked before it is read, and nothing to the disk: a
 * name is only a name. A file that unpacks to more than it says, or to more than anything we read, is not read on.
 * @throws {FileProblem} `cut`, `locked`, `bomb`, `tooLarge`, `broken`.
 */
export async function unzip(blob: Blob): Promise<ZippedFile[]> {
  const options = { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true };
  const reader = new ZipReader(new BlobReader(blob), { ...options, filenameValidation: 'tolerant' });
  const files: ZippedFile[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (files.length >= MOST_FILES) throw new FileProblem('tooLarge');
      if (entry.directory) continue;
      if (entry.encrypted) throw new FileProblem('locked');
      files.push({ name: entry.filename, bytes: () => unpacked(entry) });
    }
  } catch (error) {
    throw toProblem(error);
  }
  return files;
}

async function* unpacked(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const most = Math.min(LARGEST, FREE + entry.compressedSize * STEEPEST);
  if (entry.uncompressedSize > most) throw new FileProblem('bomb', { about: entry.filename });
  let failure: unknown;
  const done = entry.getData(writable, { signal: stop.signal }).catch(async (error: unknown) => {
    failure = error;
    await writable.abort(error).catch(() => undefined);
  });
  let size = 0;
  try {
    for await (const piece of readable) {
      size += piece.length;
      if (size > most) throw new FileProblem('bomb', { about: entry.filename });
      yield piece;
    }
    await done;
    if (failure) throw failure;
  } catch (error) {
    throw toProblem(failure ?? error);
  } finally {
    stop.abort();
  }
}

function toProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const message = error instanceof Error ? error.message : '';
  if (/end of central directory|eocdr/i.test(message)) return new FileProblem('cut');
  if (/encrypted/i.test(message)) return new FileProblem('locked');
  if (/overlap/i.test(message)) return new FileProblem('bomb');
  return new FileProblem('broken');
}
