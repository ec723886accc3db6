import type { InForm, Row, TextFile } from '../form.ts';
import type { FilmItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { readMarkup } from '../text/markup.ts';
import { titleWithYear } from '../text/title-year.ts';

const PERCENT = { kind: 'points', best: 100, worst: 0 } as const;

/** Criticker's XML of ratings, 0 to 100 on a scale that each of its users has an own sense of, with a short review. The day of a rating is not the one on which the film was seen. */
export const criticker: InForm = {
  id: 'criticker',
  name: 'form_criticker',
  carries: ['title', 'year', 'ids', 'ownScore', 'watch', 'note'],
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  recognise: ({ text }) => (/^\s*(?:<\?xml[^>]*>\s*)?<recentratings>/.test(text) ? 1 : 0),
  read,
};

interface Film {
  line: number;
  fields: Map<string, string>;
}

async function* read({ text }: TextFile): AsyncGenerator<Row> {
  let film: Film | undefined;
  let field = '';
  const films = readMarkup<Film>(
    text(),
    {
      onOpen(name, _, line) {
        if (name === 'film') film = { line, fields: new Map() };
        field = name;
      },
      onText: (data) => film?.fields.set(field, (film.fields.get(field) ?? '') + data),
      onClose(name, implied) {
        field = '';
        const whole = name === 'film' && !implied ? film : undefined;
        if (name === 'film') film = undefined;
        return whole;
      },
    },
    true,
  );
  for await (const { line, fields } of films) {
    const reading = filmItem((name) => fields.get(name)?.trim() ?? '');
    yield 'kind' in reading ? { line, item: reading } : { line, problem: reading };
  }
}

function filmItem(field: (name: string) => string): FilmItem | Problem {
  const film = filmOf({ ...titleWithYear(field('filmname')), imdb: field('imdbid') });
  if (!film) return { code: 'noFilm' };
  const score = ownScore(field('rating'), PERCENT);
  if (!score && field('rating') !== '') return { code: 'score', about: field('rating') };
  const note = field('quote');
  return {
    kind: 'film',
    film,
    watch: { state: 'seen' },
    ...(score && { ownScore: score }),
    ...(note && { note }),
  };
}
