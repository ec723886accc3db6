import { expect, test } from 'vitest';
import { ASPECTS } from '../../../lib/aspects/aspects.ts';
import { LEXICON } from '../../../lib/aspects/lexicon.ts';
import { suggestAspect } from '../../../lib/aspects/suggest.ts';
import { foldWords } from '../../../lib/films/fold.ts';

test.each([
  ['The plot folds in on itself twice before its ending.', 'en', 'story'],
  ['She gives the performance of her career, and the cast around her keeps up.', 'en', 'acting'],
  ['Plante directs as though nothing could be cut.', 'en-GB', 'direction'],
  ['Every shot is lit like a courtroom sketch; the camera never blinks.', 'en', 'image'],
  ['The score is a low drone that turns silence into dread.', 'en', 'sound'],
  ['It is an allegory of grief, and of a society that watches.', 'en', 'themes'],
  ['A masterpiece, and one of the best of the year.', 'en', 'verdict'],
  ['La mise en scène refuse tout effet.', 'fr-FR', 'direction'],
  ['Die Bilder sind so kühl wie das Licht im Gerichtssaal.', 'de', 'image'],
  ['La banda sonora no deja respirar.', 'es', 'sound'],
  ['Un capolavoro.', 'it', 'verdict'],
  ['O elenco é excelente, a atuação contida.', 'pt-BR', 'acting'],
  ['Het acteerwerk is ingetogen.', 'nl', 'acting'],
  ['Zdjęcia są zimne jak światło sali sądowej.', 'pl', 'image'],
  ['Hudba i zvuk drží napětí.', 'cs', 'sound'],
  ['The camera follows.', 'xx', 'image'],
])('%s', (quote, language, aspect) => {
  expect(suggestAspect(quote, language)).toBe(aspect);
});

test('nothing is suggested where nothing speaks for it', () => {
  expect(suggestAspect('He went out and bought a loaf of bread.', 'en')).toBeUndefined();
  expect(suggestAspect('', 'en')).toBeUndefined();
  expect(suggestAspect('scriptorium', 'en')).toBeUndefined();
});

test('among equals, what is named first', () => {
  expect(suggestAspect('The plot and the camera.', 'en')).toBe('story');
  expect(suggestAspect('The camera and the plot.', 'en')).toBe('image');
});

test.each(Object.keys(LEXICON))('%s: words are folded, and none stands for two aspects', (language) => {
  const words = LEXICON[language];
  if (!words) throw new Error('no such lexicon');
  const all = ASPECTS.flatMap((aspect) => words[aspect].split(' '));
  expect(
    all.filter((word) => foldWords(word.replaceAll(/[*_]/g, ' ')) !== word.replaceAll(/[*_]/g, ' ').trim()),
  ).toEqual([]);
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});
