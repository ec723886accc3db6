import { createHash } from 'node:crypto';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The id that Chromium gives an unpacked extension without a `key`: the first 32 hex digits of the SHA-256 of
 * its path, written with the letters a to p (components/crx_file/id_util.cc).
 */
export function unpackedId(path: string): string {
  const bytes = process.platform === 'win32' ? Buffer.from(path, 'utf16le') : Buffer.from(path);
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Pins the extension's button to the toolbar of a profile that has never been used, as its users do. An action
 * that is not pinned first slides out of the puzzle piece for a quarter of a second, and only then opens.
 */
export async function pinAction(profile: string, extension: string): Promise<void> {
  const pinned = [unpackedId(await realpath(extension))];
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = JSON.stringify({ extensions: { pinned_extensions: pinned } });
  // `wx`: a profile that is in use keeps its own.
  await writeFile(join(profile, 'Default', 'Preferences'), preferences, { flag: 'wx' }).catch(
    () => undefined,
  );
}
