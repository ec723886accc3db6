/** Comments, CDATA marks and white space that pages put around their data. */
const AROUND =
  /^(?:\s|<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*[^*]{0,200}\*\/)+/;

/** JSON as a value, `undefined` if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The first complete object or array of a text that starts with it, line breaks inside of strings made blanks,
 * commas before a closing bracket dropped.
 */
function repaired(text: string): string {
  let out = '';
  let from = 0;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') inString = !inString;
    else if (inString) {
      if (char === '\\') at++;
      else if (char < ' ') {
        out += `${text.slice(from, at)} `;
        from = at + 1;
      }
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (--depth === 0) return out + text.slice(from, at + 1);
    } else if (char === ',' && /^,\s{0,200}[}\]]/.test(text.slice(at, at + 202))) {
      out += text.slice(from, at);
      from = at + 1;
    }
  }
  return out + text.slice(from);
}

/** JSON as pages write it: wrapped in comments or CDATA, with junk after it, raw line breaks, trailing commas. */
export function parseLenient(text: string): unknown {
  const bare = text.replace(AROUND, '');
  return parsed(text) ?? (/^[{[]/.test(bare) ? parsed(repaired(bare)) : undefined);
}
