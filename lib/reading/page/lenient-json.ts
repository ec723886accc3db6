/** Comments, CDATA marks and white space that pages put around their data. */
const AROUND =
  /^(?:\s|<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*[^*]{0,200}\*\/)+/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The end of the first complete object or array of `text`, which starts with it, or -1. */
function balancedEnd(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Line breaks inside strings made blanks, commas before a closing bracket dropped. */
function repaired(text: string): string {
  let out = '';
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') inString = !inString;
    else if (char === '\\' && inString) at++;
    else if (inString && text.charCodeAt(at) < 32) {
      out += `${text.slice(from, at)} `;
      from = at + 1;
    } else if (!inString && char === ',') {
      let next = at + 1;
      while (next < text.length && text.charCodeAt(next) <= 32) next++;
      if (text[next] === '}' || text[next] === ']') {
        out += text.slice(from, at);
        from = at + 1;
      }
    }
  }
  return out + text.slice(from);
}

/** JSON as pages write it: wrapped in comments or CDATA, with junk after it, raw line breaks, trailing commas. */
export function parseLenient(text: string): unknown {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const bare = text.replace(AROUND, '');
  if (bare[0] !== '{' && bare[0] !== '[') return undefined;
  const end = balancedEnd(bare);
  const body = end > 0 ? bare.slice(0, end) : bare;
  return parsed(body) ?? parsed(repaired(body));
}
