import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** A file that goes into a zip. */
export interface FileToZip {
  name: string;
  bytes: Uint8Array;
}

/** A zip of these files, in their order. No more than one of them has to be in memory at a time. */
export async function zipped(files: AsyncIterable<FileToZip>): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for await (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
