import { describe, expect, test } from 'vitest';
import { type Reading, SURE, sure } from '../../../../lib/reading/model.ts';
import { folded } from '../../../../lib/reading/page/text.ts';
import { readKnown } from '../../../../lib/reading/read-known.ts';
import { documents } from '../documents.ts';
import { aboutFilms } from './about-films.ts';
import { boxes } from './boxes.ts';
import { clubs } from './clubs.ts';
import { eastern } from './eastern.ts';
import { elsewhere } from './elsewhere.ts';
import { everyday } from './everyday.ts';
import { germanic } from './germanic.ts';
import { handmade } from './handmade.ts';
import { headlines } from './headlines.ts';
import { homepages } from './homepages.ts';
import { labelled } from './labelled.ts';
import { marks } from './marks.ts';
import { otherWorks } from './other-works.ts';
import { owners } from './owners.ts';
import type { Wild } from './page.ts';
import { people } from './people.ts';
import { plainBlogs } from './plain-blogs.ts';
import { plugins } from './plugins.ts';
import { portals } from './portals.ts';
import { romance } from './romance.ts';
import { systems } from './systems.ts';
import { unnamed } from './unnamed.ts';

/** What is filled in, in the form of what a page states; only of what it states, but for marks. */
function filledIn(reading: Reading, { stated }: Wild) {
  const director = sure(reading, 'directors')?.join(', ');
  const day = sure(reading, 'published')?.slice(0, 10);
  return {
    kind: reading.decision.value,
    ...(stated.t && { t: folded(sure(reading, 'filmTitle') ?? '') }),
    ...(stated.y && { y: sure(reading, 'year') }),
    ...(stated.d && { d: director }),
    ...(stated.c && { c: sure(reading, 'critics')?.join(', ') }),
    ...(stated.p && { p: day }),
    ...(stated.u && { u: sure(reading, 'canonicalUrl') }),
    s: reading.scores
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ value }) => `${value.part ? `${value.part} ` : ''}${value.value}/${value.best}`),
  };
}

const groups = {
  systems,
  plugins,
  germanic,
  romance,
  eastern,
  handmade,
  headlines,
  labelled,
  marks,
  portals,
  clubs,
  'plain blogs': plainBlogs,
  people,
  'other works': otherWorks,
  'about films': aboutFilms,
  elsewhere,
  everyday,
  boxes,
  unnamed,
  homepages,
  owners,
};

describe.each(Object.entries(groups))('%s in the wild', (_group, wilds) => {
  test.each(wilds.map((wild) => [wild.id, wild] as const))('%s', (_id, wild) => {
    const { t, ...stated } = wild.stated;
    for (const [, document] of documents(wild.html, wild.url))
      expect(filledIn(readKnown(document, wild.url), wild)).toEqual({
        kind: wild.kind,
        ...stated,
        ...(t && { t: folded(t) }),
        s: stated.s ?? [],
      });
  });
});
