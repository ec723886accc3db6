/** What no file name may hold somewhere (Windows, exFAT), and what breaks Obsidian's links. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Names of devices on Windows, whatever their ending, and with spaces before it. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
/** Most bytes of UTF-8: file systems stop at 255, and an ending and a number come after. */
const LONGEST = 180;

/** A name for a file that every system accepts, without its ending. `other` where nothing of it is left. */
export function fileName(text: string, other: string): string {
  const name = shortened(
    text
      .normalize('NFC')
      .replaceAll(/\p{Cs}/gu, '')
      .replaceAll(FORBIDDEN, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ).replaceAll(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  if (name === '') return other;
  return DEVICE.test(name) ? `_${name}` : name;
}

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > LONGEST) break;
    short += segment;
  }
  return short;
}

/** Gives each name once: systems that do not tell cases apart would write one file over the other. */
export function namesApart(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    let apart = name;
    for (let number = 2; used.has(apart.toLowerCase()); number++) apart = `${name} (${number})`;
    used.add(apart.toLowerCase());
    return apart;
  };
}
