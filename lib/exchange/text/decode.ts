/** A file's bytes, from the start with every call. */
export type Bytes = () => AsyncIterable<Uint8Array>;

const NUL_SHARE = 0.2;
const DECLARED = /(?:charset=|encoding=)["']?\s*([\w.:-]{2,40})/i;

/**
 * The encoding of a text: by its byte order mark; as it declares itself (HTML, XML), if that is not UTF-8; UTF-8 if
 * all of it is; else windows-1252, in which old exports of Western sites come. UTF-16 shows by its zero bytes.
 */
export async function encodingOf(bytes: Bytes): Promise<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first: Uint8Array | undefined;
  try {
    for await (const piece of bytes()) {
      if (!first && piece.length > 0) {
        first = piece;
        const plain = byMark(piece) ?? byZeros(piece) ?? byDeclaration(piece);
        if (plain) return plain;
      }
      utf8.decode(piece, { stream: true });
    }
    utf8.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** The text of bytes in an encoding, in pieces. What is no character there becomes U+FFFD. */
export async function* decoded(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function byMark([one, two]: Uint8Array): string | undefined {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
}

function byZeros(piece: Uint8Array): string | undefined {
  const head = piece.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * NUL_SHARE && even === 0) return 'utf-16le';
  return even > head.length * NUL_SHARE && odd === 0 ? 'utf-16be' : undefined;
}

function byDeclaration(piece: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(piece.subarray(0, 2048));
  if (!text.trimStart().startsWith('<')) return undefined;
  const declared = DECLARED.exec(text)?.[1];
  if (!declared) return undefined;
  try {
    const { encoding } = new TextDecoder(declared);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
