import { LETTER } from '../../letters.ts';
import { folded } from '../page/text.ts';
import { isReviewWord } from './review-words.ts';

const WORD = new RegExp(`[${LETTER}]+(?:[’'-][${LETTER}]+)*`, 'g');

const set = (words: string) => new Set(words.split(' '));
/** Words that may stand between the title and "review", or before "review" at the head of a headline. */
const KIND = set(
  'documentary doc animated comedy drama critic retro throwback capsule guest video spoiler free spoiler-free advance early quick short mini full blu-ray dvd 4k netflix festival theater theatre classic indie horror 영화 映画 电影 電影 kino film movie cinema cine official',
);
const ARTICLE = set('the a an my our die la le de der eine ein una il in l');
/** After "review": "of the film", "zum", "du", up to the title, whose own article stays. */
export const OF =
  /^[\])]?(?:\s*#\d+)?(?:\s+(?:[Oo]f|[Ff]or|[Oo]n|de|del|della|dell|di|du|des|do|da|zu|zum|zur|von|van|til|av|till|af|o)(?![\p{L}])['’]?)?(?:\s+(?:(?:[Tt]he|la|le|el|il|den|det|het)\s+|l['’])?(?:film|filmu|movie|documentary|pel[íi]cula)(?![\p{L}]))?[\s:–—|•,-]*/u;
/** What announces a review without the word. */
export const WEEKLY =
  /^(?:(?:film|movie) of the (?:week|month|day)|film(?:tipp)? (?:der woche|des monats)|film de la semaine|cronic[ăa] (?:de film|filmului)|(?:neu )?im kino|now showing|at the movies|(?:movie|film|cinema|horror|throwback) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:movie|film) (?:night|club|diary|log|corner)|(?:the|our|el|il|le|o|das) (?:verdict|veredicto|verdetto|veredito|urteil))\s?(?:#?\d{1,4})?\s?(?:[:–—|-]|[.…]{1,4}(?=[:‘’“”'"]))\s?(?=.)/i;

/** How columns and diaries lead to a title: "My thoughts on Title". */
export const THOUGHTS =
  /^(?:(?:my |some |a few |quick )?(?:thoughts?|notes?|reflections?) on|why you should (?:watch|see)|(?:re)?watching|revisiting|reviewing|in (?:praise|defen[cs]e) of|mes impressions sur|meine gedanken zu)\s+(?=\S)/i;

interface Span {
  /** Where "film review" begins and ends in the headline. */
  start: number;
  end: number;
  /** It stands at the head: the title follows. */
  leads: boolean;
}

/** Where a headline says that it is a review. */
export function reviewIn(text: string): Span | undefined {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: folded(word).replace(/ /g, '-'),
    index,
    end: index + word.length,
  }));
  const at = words.findIndex(
    ({ key }, i) =>
      isReviewWord(key) || ((key === 'reaction' || key === 'analysis') && KIND.has(words[i - 1]?.key ?? '')),
  );
  const said = words[at];
  if (!said) return undefined;
  let first = at;
  const isKind = (key = '') => KIND.has(key) || ARTICLE.has(key);
  while (
    first > 0 &&
    at - first < 4 &&
    isKind(words[first - 1]?.key) &&
    /^\s*$/.test(text.slice(words[first - 1]?.end, words[first]?.index))
  )
    first--;
  const start = words[first]?.index ?? 0;
  const lead = text.slice(0, start);
  const leads =
    /^(?:[\s[(]*(?:\d{1,4}\s*)?|[Aa]n? [★½☆]{1,5} |[^:|•>»]{0,40}[|•>»]\s*)$/.test(lead) &&
    text.slice(said.end).length > 2;
  return { start, end: said.end, leads };
}
