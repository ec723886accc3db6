import { foldWords } from '../films/fold.ts';
import { ASPECTS, type Aspect } from './aspects.ts';
import { LEXICON, type Words } from './lexicon.ts';

/** As much of a passage as is looked at. */
const MOST = 2000;

const compiled = new Map<string, { aspect: Aspect; form: RegExp }[]>();

/**
 * What a passage is about, by its words: the aspect that most of them speak of, the one named first among equals.
 * `undefined` if none does. `language`: BCP 47 of the page; a language without a lexicon, or none, is read as English.
 */
export function suggestAspect(quote: string, language = ''): Aspect | undefined {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const words = foldWords(quote.slice(0, MOST));
  let best: { aspect: Aspect; found: number; first: number } | undefined;
  for (const { aspect, form } of formsOf(Object.hasOwn(LEXICON, code) ? code : 'en')) {
    const hits = [...words.matchAll(form)];
    const found = new Set(hits.map(([word]) => word)).size;
    const first = hits[0]?.index ?? 0;
    if (found === 0) continue;
    if (!best || found > best.found || (found === best.found && first < best.first))
      best = { aspect, found, first };
  }
  return best?.aspect;
}

function formsOf(code: string): { aspect: Aspect; form: RegExp }[] {
  const known = compiled.get(code);
  if (known) return known;
  const words: Words | undefined = LEXICON[code];
  const forms = words ? ASPECTS.map((aspect) => ({ aspect, form: formOf(words[aspect]) })) : [];
  compiled.set(code, forms);
  return forms;
}

function formOf(words: string): RegExp {
  const body = words.replaceAll('*', '\\S*').replaceAll('_', '~').replaceAll(' ', '|').replaceAll('~', ' ');
  return new RegExp(`(?<![^ ])(?:${body})(?![^ ])`, 'g');
}
