/** Changes of a page's source that change nothing of what it says. */

/** Comments; scripts and styles whole; tags; text. */
const TOKENS =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;
const ATTRIBUTE = /(\s+)([^\s=>/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

const upper = (name: string) => name.toUpperCase();
const mixed = (name: string) =>
  [...name].map((char, at) => (at % 2 === 0 ? char.toUpperCase() : char.toLowerCase())).join('');

/** Writes names of tags and attributes in capitals here and there. */
export function changeCase(html: string, picks: readonly number[]): string {
  let at = 0;
  const vary = (name: string) =>
    [upper, mixed, String][(picks[at++ % picks.length] ?? 0) % 3]?.(name) ?? name;
  const tag = (text: string) =>
    text.replace(
      /^(<\/?)([^\s/>]+)([\s\S]*)$/,
      (_, open: string, name: string, rest: string) =>
        open +
        vary(name) +
        rest.replace(ATTRIBUTE, (_, blank: string, own: string, value = '') => blank + vary(own) + value),
    );
  return html.replace(TOKENS, (token, raw) => {
    if (raw) return token.replace(/^<[^>]*>/, tag);
    return /^<\/?[a-z]/i.test(token) ? tag(token) : token;
  });
}

const BLANKS = ['  ', '\n', '\n\t ', ' \r\n    '];

/** Makes more of the white space that is there: in text, between attributes, in lists of classes, in data. */
export function addBlanks(html: string, picks: readonly number[]): string {
  let at = 0;
  const more = () => BLANKS[(picks[at++ % picks.length] ?? 0) % BLANKS.length] ?? ' ';
  const attribute = (_: string, _blank: string, name: string, value = '') => {
    const listed = /^(?:class|content|alt|aria-label)$/i.test(name) && /^\s*=\s*"/.test(value);
    return (
      more() +
      name +
      (listed ? value.replace(/ /g, more).replace(/"(.*)"/s, `"${more()}$1${more()}"`) : value)
    );
  };
  return html.replace(TOKENS, (token, raw: string | undefined) => {
    if (raw) return /^<[^>]*ld\+json/i.test(token) ? spaced(token) : token;
    if (/^<[a-z]/i.test(token)) return token.replace(ATTRIBUTE, attribute);
    return token.startsWith('<') ? token : token.replace(/[ \n\t]+/g, more);
  });
}

const BLOCK = /^(<[^>]*>)([\s\S]*)(<\/[^<>]*>)$/;

/** A script's JSON with each value on a line of its own; as it is where it is not JSON to the letter. */
function spaced(script: string): string {
  return rewritten(script, (data) => JSON.stringify(data, null, 4));
}

function rewritten(script: string, write: (data: unknown) => string): string {
  const [, open = '', text = '', close = ''] = BLOCK.exec(script) ?? [];
  try {
    return `${open}\n${write(JSON.parse(text))}\n${close}`;
  } catch {
    return script;
  }
}

const CHARACTERS = /[&'"’‘“”éèàöüäßç–—…]/g;
/** Properties whose values are addresses, types or dates. */
const NO_TEXT = /^@|url|sameAs|logo|image|date|mainEntityOfPage|identifier/i;

function encoded(value: unknown, encode: (char: string) => string): unknown {
  if (typeof value === 'string')
    return /&[#a-z\d]+;/i.test(value) ? value : value.replace(CHARACTERS, encode);
  if (Array.isArray(value)) return value.map((item) => encoded(item, encode));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, held]) => [key, NO_TEXT.test(key) ? held : encoded(held, encode)]),
  );
}

/** A reference to a character, in one of the ways to write it. */
function reference(char: string, pick: number): string {
  const code = char.codePointAt(0) ?? 0;
  return [`#${code}`, `#x${code.toString(16)}`, `#X${code.toString(16).toUpperCase()}`][pick % 3] ?? '';
}

/** The content of a tag that says something in words; of addresses and dates none. */
const META = /^(<meta\b(?![^>]*(?:url|image|date|time|:see_also))[^>]*\scontent=")(?!https?:)([^"]*)(".*)$/is;

/**
 * Writes characters as references twice over, as careless templates do: in texts, headings, titles, `<meta>` tags. In the
 * texts of JSON-LD, where no browser undoes the first, once or twice.
 */
export function encodeEntities(html: string, picks: readonly number[]): string {
  let at = 0;
  const next = () => picks[at++ % picks.length] ?? 0;
  const inData = (char: string) => {
    const pick = next();
    const once = reference(char, pick);
    return pick % 5 === 0 ? `&${once};` : `&amp;${once};`;
  };
  const twice = (char: string) => `&amp;${reference(char, next())};`;
  const inText = (text: string) =>
    text
      .split(/(&[#a-z\d]+;)/i)
      .map((part, odd) =>
        odd % 2 === 1 ? part.replace(/^&(?=(?:amp|quot|#\d+);)/, '&amp;') : part.replace(CHARACTERS, twice),
      )
      .join('');
  return html.replace(TOKENS, (token, raw: string | undefined) => {
    if (raw)
      return /^<[^>]*ld\+json/i.test(token)
        ? rewritten(token, (data) => JSON.stringify(encoded(data, inData)))
        : token;
    if (!token.startsWith('<')) return inText(token);
    return token.replace(
      META,
      (_, open: string, content: string, rest: string) => open + inText(content) + rest,
    );
  });
}
