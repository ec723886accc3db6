/**
 * The content type of a saved page, whose server's header is lost. Bytes are sent as they are.
 * Valid UTF-8 beyond ASCII is UTF-8, whatever an old `<meta>` claims: the server's header said so and won,
 * or the one who saved it has converted it. Anything else is left to the byte-order mark or `<meta>` of the
 * page, and without one is windows-1252, which is what browsers of the west take.
 */
export function contentTypeOf(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join();
  if (mark === '255,254' || mark === '254,255') return 'text/html';
  if (isUtf8(bytes)) return 'text/html; charset=utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=/i.test(head) ? 'text/html' : 'text/html; charset=windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
