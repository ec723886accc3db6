import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** A file that goes into a zip. */
export interface FileToZip {
  name: string;
  bytes: Uint8Array;
}

/**
 * A zip of these files, in their order. No more than one of them has to be in memory at a time.
 * @param rest is waited for before each 64 kB: compressing them takes the page some 8 ms.
 */
export async function zipped(files: AsyncIterable<FileToZip>, rest: () => Promise<void>): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for await (const { name, bytes } of files) await writer.add(name, new RestingReader(bytes, rest));
  return writer.close();
}

class RestingReader extends Uint8ArrayReader {
  readonly #rest: () => Promise<void>;

  constructor(bytes: Uint8Array, rest: () => Promise<void>) {
    super(bytes);
    this.#rest = rest;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    await this.#rest();
    return super.readUint8Array(index, length);
  }
}
