import { CAPITAL, LETTER } from '../../letters.ts';
import { titlesIn } from '../language/headline-forms.ts';
import { isFullName, leadingNames } from '../language/leading-names.ts';
import { cleanTitle, datedTitle } from '../language/title.ts';
import { SURE } from '../model.ts';
import { folded } from '../page/text.ts';
import { fact, type Proposal } from '../proposal.ts';
import type { Said } from '../said.ts';
import type { Claim } from '../weigh.ts';
import { creditsInText, endsInCountry } from './credits.ts';
import { directorsInText } from './directors.ts';
import { filmFacts } from './film-facts.ts';
import { signedLines } from './signed-lines.ts';
import { titles } from './titles.ts';
import { announced } from './told-critics.ts';
import { unmarked } from './unmarked.ts';

const DATED = new RegExp(`([${CAPITAL}][${LETTER}\\d:,’' -]{1,60}?)[”’"'»“]?\\s\\(((?:19|20)\\d\\d)\\)`, 'g');

/** What the headings may call the film, the likelier forms. */
const namesOf = (said: Said): string[] => {
  const guesses = said.headlines.flatMap(({ text }) => titlesIn(text));
  const likely = guesses.filter(({ form, sure }) => /review|year|quoted/.test(form) || sure > 0.4);
  return [...new Set(likely.map(({ title }) => title))].slice(0, 4);
};

/** "This film from 2009", "denne filmen fra 2009". */
const MADE_IN =
  /(?:this (?:film|movie) (?:from|of)|denne filmen? fra|den här filmen från|(?:dieser|diesem|diesen) film (?:von|aus)|ce film de|questo film del|esta película de|este filme de|deze film uit) ((?:19|20)\d\d)(?!\d)/i;

/** "Title (2017)" in the opening: a year of this film if the title is the heading's. */
function* years(text: string, names: readonly string[]): Generator<Proposal> {
  const isOwn = (title: string) => names.some((name) => folded(title).endsWith(folded(name)));
  for (const [whole, title = '', year] of text.slice(0, 1500).matchAll(DATED))
    yield fact('year', Number(year), isOwn(title) ? 0.62 : 0.38, 'text', whole);
  const made = MADE_IN.exec(text.slice(0, 3000));
  if (made) yield fact('year', Number(made[1]), 0.6, 'text', made[0]);
  for (const line of text.split('\n')) {
    const dated = line.length < 200 ? datedTitle(line) : undefined;
    if (dated && isOwn(dated.title)) yield fact('year', dated.year, 0.62, 'text', line);
  }
}

const MADE_BY = new RegExp(`\\(([${CAPITAL}][^()\\d]{3,60}), ?(?:19|20)\\d\\d\\)`);
const EAST = /[\u3040-\ud7ff]/;
const BRACKETED = new RegExp(`^.{2,60} \\(([${CAPITAL}][^()\\d]{3,40})\\)$`);

/** "Title (Jane Doe, 2018)" in a heading, "Title (Jane Doe)" where the text speaks of Doe: the film's maker. */
function* makers({ headlines, text: prose }: Said): Generator<Proposal> {
  for (const { text, where } of headlines) {
    const [only, ...more] = leadingNames(BRACKETED.exec(text)?.[1] ?? '').filter(
      (name) => !endsInCountry(name),
    );
    const spoken = only && prose.replaceAll(text, '').includes(only.split(' ').at(-1) ?? only);
    if (spoken && more.length === 0 && isFullName(only)) {
      yield fact('directors', [only], 0.55, where, text);
      yield fact('filmTitle', cleanTitle(text.slice(0, text.lastIndexOf(' ('))).title, 0.55, where, text);
    }
    // After a title in other letters it is the title in Latin ones that stands in brackets.
    const made = MADE_BY.exec(text);
    if (made && EAST.test(text.slice(0, made.index))) continue;
    const names = leadingNames(made?.[1] ?? '').filter((name) => !endsInCountry(name));
    if (names.length > 0) yield fact('directors', names, 0.62, where, text);
  }
}

/** What the headings and the running text say of the film: needs no page, and so is found out in the extension. */
export function fromText(said: Said): Claim[] {
  const titled = [...titles(said)];
  const named = titled.flatMap((claim) =>
    claim.field === 'filmTitle' && claim.confidence >= SURE ? [claim.value] : [],
  );
  const names = [...new Set([...namesOf(said), ...named])].slice(0, 8);
  const text = unmarked(said.text);
  const by = (reader: string, proposals: Iterable<Proposal>) =>
    [...proposals].map((proposal) => ({ reader, proposal }));
  return [
    ...by('inference/headline', titled),
    ...by('inference/byline', signedLines(said)),
    ...by('inference/byline', announced(said)),
    ...by('inference/facts', makers(said)),
    ...by('inference/facts', filmFacts(said.lines)),
    ...by('inference/facts', directorsInText(text, names)),
    ...by('inference/facts', years(text, names)),
    ...by('inference/facts', creditsInText(text, names)),
  ];
}
