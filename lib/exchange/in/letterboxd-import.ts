import type { InForm } from '../form.ts';
import type { FilmItem } from '../model.ts';
import type { Problem } from '../problem.ts';
import { boxdCode } from '../text/boxd.ts';
import { isoDate } from '../text/dates.ts';
import { filmOf, ownScore } from '../text/facts.ts';
import { plainText } from '../text/plain.ts';
import { type Cells, readTable, tagsIn } from '../text/table.ts';

const STARS = { kind: 'stars', best: 5, worst: 0.5 } as const;
const POINTS = { kind: 'points', best: 10, worst: 1 } as const;
const COLUMNS =
  'letterboxduri,tmdbid,imdbid,title,year,directors,rating,rating10,watcheddate,rewatch,tags,review'.split(
    ',',
  );

/**
 * The table that Letterboxd takes in, as many programs write it and we do: any of its columns. A film with nothing but
 * its names is one to see.
 */
export const letterboxdImport: InForm = {
  id: 'letterboxd-import',
  name: 'form_letterboxdImport',
  carries: ['title', 'year', 'directors', 'ids', 'ownScore', 'watch', 'seenOn', 'note', 'tags'],
  extensions: ['csv'],
  mediaTypes: ['text/csv'],
  recognise({ columns }) {
    const known = columns.filter((column) => COLUMNS.includes(column)).length;
    const telling = ['letterboxduri', 'rating10', 'watcheddate'].some((column) => columns.includes(column));
    return telling && known === columns.length ? 0.9 : 0;
  },
  read: (file) => readTable(file, rowOf),
};

function rowOf(cells: Cells): FilmItem | Problem {
  const film = filmOf({
    title: cells('title'),
    year: cells('year'),
    directors: cells('directors'),
    imdb: cells('imdbid'),
    tmdb: cells('tmdbid'),
    boxd: boxdCode(cells('letterboxduri')),
    letterboxd: /letterboxd\.com\/film\/([\w-]+)/.exec(cells('letterboxduri'))?.[1] ?? '',
  });
  if (!film) return { code: 'noFilm' };
  const seenOn = isoDate(cells('watcheddate'));
  if (cells('watcheddate') !== '' && !seenOn) return { code: 'date', about: cells('watcheddate') };
  const score = ownScore(cells('rating'), STARS) ?? ownScore(cells('rating10'), POINTS);
  const [note, tags] = [plainText(cells('review')), tagsIn(cells('tags'))];
  const seen = Boolean(score || seenOn || note || cells('rewatch'));
  return {
    kind: 'film',
    film,
    watch: { state: seen ? 'seen' : 'want', ...(seenOn && { seenOn }) },
    ...(seenOn && { past: true }),
    ...(score && { ownScore: score }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
  };
}
