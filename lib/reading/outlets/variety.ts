import { leadingNames } from '../language/leading-names.ts';
import { body } from '../page/body.ts';
import type { Outlet } from './outlet.ts';

/** "Crew: Director, writer: Jane Doe. Camera: …", before that "Directed by Jane Doe. Screenplay, …" */
const CREW =
  /(?:^|[\s.])Crew: (?:[^:]{0,40}\. )?Directors?(?:, [\w-]+){0,3}: |^(?:.{0,300}\. )?Directed(?:, [\w-]+){0,3} by /;

/**
 * Variety gives no mark. Its reviews end in paragraphs of credits, which name the director in a form of their own.
 * Rests on how they are printed; no public source tells today's markup.
 */
export const variety: Outlet = {
  id: 'variety',
  name: 'Variety',
  hosts: ['variety.com'],
  addresses: /^\/\d{4}\/film\/(?:reviews\/|[\w-]+\/[^/]*review)/,
  *read(page) {
    for (const { text, tag } of page.once(body).blocks.slice(-12)) {
      const crew = CREW.exec(text.slice(0, 1000));
      const names = crew ? leadingNames(text.slice(crew.index + crew[0].length)) : [];
      if (names.length > 0) {
        yield { field: 'directors', value: names, confidence: 0.92, where: tag, text: text.slice(0, 200) };
        return;
      }
    }
  },
};
