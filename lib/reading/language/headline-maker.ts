import { CAPITAL } from '../../letters.ts';
import { isFullName, leadingNames } from './leading-names.ts';
import { cleanTitle } from './title.ts';

/** A film and who made it, as a headline names them. */
export interface Made {
  title: string;
  maker: string;
  year?: number;
}

/** "Title, by Jane Doe", "Titre de Jane Doe": up to the end, or to what parts the site's name from it. */
const BY = new RegExp(`^(.{2,80}?[”"»]?),? (?:by|von|van|di|de|d[’'])\\s?([${CAPITAL}][^|:–—(]{3,50})$`);
/** "Title - Jane Doe (1985)". */
const DATED = new RegExp(`^(.{2,80}?) [-–—] ([${CAPITAL}][^|:–—()]{3,40}) \\(((?:19|20)\\d\\d)\\)$`);
/** No film is called so: "a film by Jane Doe" says whose it is, not which. */
const A_FILM =
  /^(?:(?:the|an?|un|une|il|el|der|ein|een|en|et|um|uma|una) )?(?:new |nouveau |neue |nuovo )?(?:film|movie|picture|película)$/i;

/** The films and makers that a headline names together; of "a film by Jane Doe" the title is empty. */
export function* madeIn(headline: string): Generator<Made> {
  const [, before = '', name = '', year] = DATED.exec(headline.trim()) ?? [];
  if (isFullName(name)) yield { title: cleanTitle(before).title, maker: name, year: Number(year) };
  for (const part of headline.split(/ [|–—-] |: /)) {
    const [, film = '', after = ''] = BY.exec(part.trim()) ?? [];
    const { title } = cleanTitle(film);
    const maker = after.trim();
    if (!title || !isFullName(maker) || leadingNames(maker).length !== 1) continue;
    // What begins small is a verdict: "más que una película de …".
    if (A_FILM.test(title)) yield { title: '', maker };
    else if (/^[^\p{Ll}]/u.test(title)) yield { title, maker };
  }
}
