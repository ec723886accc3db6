import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORT_VERSION, toJson } from '../../../lib/exchange/json.ts';
import { json } from '../../../lib/exchange/out/json.ts';
import { options } from './entries.ts';

const none = {
  films: [],
  reviews: [],
  watchlist: [],
  lists: [],
  tags: [],
  names: [],
  annotations: [],
  aspects: [],
  corrections: [],
  mergedFilms: [],
  copies: [],
};
const NOW = '2026-11-23T09:30:00.000Z';

test('an empty library is a valid file', () => {
  const text = [...toJson(none, NOW)].join('');
  expect(JSON.parse(text)).toEqual({ app: 'cutting-room', version: EXPORT_VERSION, exported: NOW, ...none });
});

test('comes in pieces: no record is split, none is joined with another', () => {
  const tags = Array.from({ length: 5 }, (_, i) => ({ id: `tag-${i}` }));
  const pieces = [...toJson({ ...none, tags }, NOW)];
  expect(pieces.filter((piece) => /tag-\d/.test(piece))).toHaveLength(5);
});

test('a review is written with its film, and without one where that is missing', () => {
  const film = { id: 'f', title: 'Red Rooms', directors: ['Pascal Plante'] };
  const reviews = [
    { id: '1', film: 'f', url: 'https://a.example/', note: '"quoted" \u2028 </script>' },
    { id: '2', film: 'gone', url: 'https://b.example/' },
  ];
  const file = JSON.parse([...toJson({ ...none, films: [film], reviews }, NOW)].join(''));
  expect(file.reviews).toEqual([
    {
      ...reviews[0],
      filmTitle: 'Red Rooms',
      directors: ['Pascal Plante'],
      canonicalUrl: 'https://a.example/',
    },
    { ...reviews[1], canonicalUrl: 'https://b.example/' },
  ]);
});

test('is a form that is written', async () => {
  const film = { id: 'f', title: 'Red Rooms', year: 2023, directors: ['Pascal Plante'] };
  const records = { ...none, films: [film], reviews: [{ id: '1', film: 'f', url: 'https://a.example/' }] };
  const text = [...json.write(records, options)].map((part) => part.text).join('');
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'cases/out/json/cutting-room.json'));
});
