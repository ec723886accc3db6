import { Parser } from 'htmlparser2';

const BLOCK = new Set(['p', 'div', 'blockquote', 'li', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
/** What is no text. */
const UNSEEN = new Set(['script', 'style', 'template']);

/** The text of a piece of HTML: without its tags, its entities read, a line for every break and a gap between paragraphs. */
export function plainText(html: string): string {
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++;
      if (name === 'br') text += '\n';
      else if (BLOCK.has(name) && text.trim() !== '') text = `${text.trimEnd()}\n\n`;
    },
    ontext(data) {
      if (unseen === 0) text += data;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (BLOCK.has(name)) text = `${text.trimEnd()}\n\n`;
    },
  });
  parser.end(html);
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
