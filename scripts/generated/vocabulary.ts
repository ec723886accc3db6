import type { Random } from './random.ts';

const FIRST =
  'Ada Amara Anton Beatriz Bruno Carmen Cora Daniel Dora Elias Elif Emil Esther Farid Felix Fumiko Greta Hana Hugo Ines Iris Ivan Jana Jonas Kamil Kira Lars Leïla Lucía Luka Mae Marta Mateo Mira Nadia Niko Noor Olga Omar Otto Pia Quentin Rafael Rosa Samir Sanna Sofía Søren Tamar Tom Uma Vera Viktor Wanda Yara Yusuf Zoë'.split(
    ' ',
  );
const LAST =
  'Abbott Adeyemi Albrecht Almeida Arslan Bergström Blanchard Boyd Castellano Cole Costa Dahl Demir Dubois Eklund Ember Farrow Fontaine Fujita Gallo Grant Haddad Hale Hart Ibarra Ito Jansen Kade Kaminski Khan Kovač Lacroix Larkin Lindqvist Lowell Marsh Moreau Nakamura Novák Okafor Orsini Park Penhallow Petrov Quill Ramos Reyes Rossi Saito Sand Silva Stone Tanaka Thorne Vale Varga Vasquez Voss Weiss Whitlock Yilmaz Zielinski'.split(
    ' ',
  );
const ADJECTIVES =
  'Amber Bitter Blue Borrowed Broken Burning Distant Drowned Empty Endless Fallen Golden Hidden Hollow Last Little Long Lost Midnight Northern Paper Pale Quiet Red Restless Second Secret Silent Slow Small Stolen Strange Summer Third Unwritten White Wild Winter'.split(
    ' ',
  );
const NOUNS =
  'Alphabet Archive Avenue Bells Border Bridge Carnival City Corridor Country Dancers Daughter Door Dream Echo Empire Evening Field Fire Flood Forest Garden Ghost Glass Harbour Heart History Hotel House Hunger Island Journey Kingdom Lantern Letter Library Lighthouse Machine Map Market Mirror Moon Mountain Night Ocean Orchard Photograph Piano River Road Room School Sea Season Shadow Shore Sister Sky Sleep Snow Son Stairs Station Stranger Summer Theatre Tide Tower Train Valley Voice Wall War Water Wedding Window Winter Witness Wolf'.split(
    ' ',
  );
const PAPERS =
  'Chronicle Courier Dispatch Echo Evening Gazette Globe Guardian Herald Journal Ledger Magazine Mercury Observer Post Press Review Standard Star Telegraph Times Tribune Weekly World'.split(
    ' ',
  );
const PLACES =
  'Albany Austin Bristol Brixton Calgary Camden Chicago Dublin Dundee Elgin Falmouth Glasgow Halifax Hudson Kent Leeds Lisbon London Lowell Malmö Melbourne Nairobi Oslo Oxford Perth Québec Reno Seattle Sydney Toronto Vienna Warsaw York Zürich'.split(
    ' ',
  );
const TAGS =
  'slow burn|to rewatch|festival|debut|horror|comedy|documentary|noir|western|musical|war|romance|thriller|animation|silent|black and white|restored|double bill|for the club|quotable|overrated|underrated|seen at the cinema|on a plane|with mum|sequel|remake|adaptation|long takes|score|costumes|ending|unreliable narrator|road movie|coming of age|heist|courtroom|ghosts|space|Berlin 2024'.split(
    '|',
  );
const SYLLABLES =
  'a an ar be ca ce con de di e en er es fa fi for ge gra ha i in is ka la le li lo ma me mi mo na ne no o or pa pe pre re ri ro sa se si so sta ta te ti to tra u un va ve vi'.split(
    ' ',
  );

export const names = {
  person: (random: Random) => `${random.of(FIRST)} ${random.of(LAST)}`,
  outlet: (random: Random, number: number) =>
    `The ${random.of(PLACES)} ${random.of(PAPERS)}${number < PAPERS.length * 20 ? '' : ` ${number}`}`,
  film: (random: Random) =>
    random.weighted([
      [`The ${random.of(ADJECTIVES)} ${random.of(NOUNS)}`, 4],
      [`${random.of(ADJECTIVES)} ${random.of(NOUNS)}`, 3],
      [`${random.of(NOUNS)} of the ${random.of(NOUNS)}`, 2],
      [`${random.of(FIRST)}’s ${random.of(NOUNS)}`, 1],
      [`A ${random.of(NOUNS)} for ${random.of(FIRST)}`, 1],
      [`${random.of(FIRST)} ${random.of(LAST)}`, 1],
    ]),
  tag: (random: Random) => TAGS[random.zipf(TAGS.length)] ?? '',
};

/** Words as a language has them: the short ones often, tens of thousands now and then. */
export function makeVocabulary(random: Random, size: number): string[] {
  const words = new Set(
    'the a of and to in is it that with but for as his her on film this an by'.split(' '),
  );
  while (words.size < size) {
    const parts = 1 + Math.floor(Math.log10(words.size)) + random.below(2);
    words.add(Array.from({ length: parts }, () => random.of(SYLLABLES)).join(''));
  }
  return [...words];
}

/** So many words in sentences. */
export function makeText(random: Random, vocabulary: readonly string[], words: number): string {
  let text = '';
  let left = 0;
  for (let i = 0; i < words; i++) {
    const word = vocabulary[random.zipf(vocabulary.length)] ?? '';
    const begins = left === 0;
    if (begins) left = 6 + random.below(18);
    left--;
    text += `${i > 0 ? ' ' : ''}${begins ? word.charAt(0).toUpperCase() + word.slice(1) : word}${left === 0 ? '.' : ''}`;
  }
  return text;
}
