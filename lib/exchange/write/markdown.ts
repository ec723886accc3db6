/** What means something to Markdown or to Obsidian, within a line. */
const SIGNS = /[\\`*_[\]<>#|$~=^%&]/g;
/** What means something only at the start of a line. */
const AT_START = /^(\s*)([-+:>]|\d+[.)])/;

/** A text as Markdown shows it: as it is. Each line by itself. */
export function asMarkdown(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replaceAll(SIGNS, String.raw`\$&`).replace(AT_START, startEscaped))
    .join('\n');
}

function startEscaped(_: string, space: string, sign: string): string {
  const last = sign.slice(-1);
  return `${space}${sign.slice(0, -1)}\\${last}`;
}

/** A text as a quotation: every line behind "> ". */
export const asQuote = (text: string): string => asMarkdown(text).replaceAll(/^/gm, '> ');

/** A text as a scalar of YAML 1.2, which takes JSON's strings as its own. Lists become lists. */
export function asYaml(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  // Line ends of Unicode end a line in YAML 1.1, which some readers still are.
  return text.replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
