import { yearIn } from '../language/dates.ts';
import { cleanTitle, titlesIn } from '../language/headline-forms.ts';
import { leadingNames } from '../language/names.ts';
import { body } from '../page/body.ts';
import { headlines } from '../page/headline.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { folded } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';
import { directorsInText } from './directors-in-text.ts';

const DIRECTOR_LABEL =
  /^(?:written (?:and|&) directed by|directed(?: and written)? by|director\(s\)|directors?|dir|regie|regisseure?|r[ée]alisateurs?|r[ée]alisatrice|r[ée]alisation|r[ée]alis[ée] par|mise en sc[èe]ne|direcci[oó]n|dirigida por|dirigido por|direç[ãa]o|realizaç[ãa]o|regia(?: di)?|diretto da|rezyseria|reżyseria|reżyser|re[žz]ie|regi|regiss[öo]r|instrukt[øo]r|ohjaus|ohjaaja|rendez(?:te|ő)|регисс[её]р|导演|導演)\s*[:：.]?\s+/iu;
const MID_LABEL =
  /(?:^|[\s|•·,;.(])(?:director\(s\)|directors?|directed by|regie|regia|réalisation|réalisateur|réalisé par|dirección|direção|regista|regi|reżyseria)\s?:\s+(?:di\s+|de\s+)?|[|•·;,(]\s*(?:directed by|réalisé par|diretto da|regia di|regie)\s+/iu;
const COLON_LABEL = /^(?:导演|導演|监督|監督)\s*[:：]\s*/u;
const YEAR_LABEL =
  /^(?:year(?: of release)?|released?(?: date)?|release year|jahr|erscheinungsjahr|produktionsjahr|kinostart|ann[ée]e(?: de production)?|date de sortie|sortie|a[ñn]o|estreno|anno|uscita|jaar|år|premi[èe]re|opened|in cinemas)\s*[:：.]?\s+/iu;
const TITLE_LABEL = /^(?:title|film|movie|titel|filmtitel|titre|t[íi]tulo|titolo)\s*[:：]\s+/iu;
const ORIGINAL_LABEL =
  /^(?:original title|originaltitel|titre original|t[íi]tulo original|titolo originale|oorspronkelijke titel)\s*[:：]?\s+/iu;

/**
 * Facts about the film that pages print: "Directed by", "Director:", "Year:", "Released", a line of
 * "Horror | 2017 | 1h 44min", "Title (2017)" in the first sentences, "director Jane Doe" in the text.
 */
export const filmFacts: Reader = {
  name: 'inference/facts',
  *read(page: Page): Generator<Proposal> {
    const { blocks } = page.once(survey);
    const { from, to, text } = page.once(body);
    for (let at = Math.max(0, from - 10); at < Math.min(blocks.length, to + 4); at++) {
      const block = blocks[at];
      if (!block) continue;
      const lines = block.text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (line.length > 400) continue;
        yield* labelled(line, lines[index + 1] ?? blocks[at + 1]?.text ?? '', block.tag);
        const beside =
          /((?:19|20)\d\d)(?!\d)[\s,|•·/–-]{1,4}(?:[^\d]{0,16}[\s,])?\d{2,3}\s?(?:['’′]|min)/i.exec(line);
        if (beside?.[1])
          yield { field: 'year', value: Number(beside[1]), confidence: 0.72, where: block.tag, text: line };
        const mid = /(?:^|\s)(?:year|jahr|ann[ée]e|anno|a[ñn]o|jaar)\s?:\s+((?:19|20)\d\d)(?!\d)/i.exec(line);
        if (mid?.[1])
          yield { field: 'year', value: Number(mid[1]), confidence: 0.76, where: block.tag, text: line };
        if (line.length < 160) {
          const facts = /(?:^|[|•·/,–-]\s*)((?:19|20)\d\d)\s*(?:[|•·/,–-])/.exec(line);
          const film =
            /\b(?:\d{1,3}\s?(?:min|mins|minutes|minuten|minuti|minutos)\b|\dh\s?\d{0,2}|\d h \d\d|pg-13|rated)/i.test(
              line,
            );
          if (facts?.[1] && film)
            yield { field: 'year', value: Number(facts[1]), confidence: 0.75, where: block.tag, text: line };
        }
      }
    }
    const titles = page
      .once(headlines)
      .flatMap((one) => titlesIn(one.text))
      .filter(({ form, sure }) => form === 'review' || form === 'year' || form === 'quoted' || sure > 0.4)
      .map(({ title }) => title);
    const own = [...new Set(titles)].slice(0, 4);
    yield* directorsInText(text, own);
    yield* yearsInText(text, own);
  },
};

function* labelled(line: string, next: string, tag: string): Generator<Proposal> {
  const director = COLON_LABEL.exec(line) ?? DIRECTOR_LABEL.exec(`${line} `);
  if (director) {
    const rest = line.slice(director[0].length).trim() || next.split('\n')[0] || '';
    const colon =
      /[:：]\s*$/.test(director[0]) ||
      !line.slice(director[0].length).trim() ||
      /by|par|por|da\s*$/i.test(director[0].trim());
    const names = leadingNames(rest, colon);
    if (names.length > 0 && (colon || line.length < 60)) {
      yield {
        field: 'directors',
        value: names,
        confidence: names.some((name) => name.includes(' ')) ? 0.85 : 0.5,
        where: tag,
        text: line,
      };
    }
  }
  const middle = MID_LABEL.exec(line);
  if (middle && middle.index > 0) {
    const names = leadingNames(line.slice(middle.index + middle[0].length));
    if (names.length > 0)
      yield { field: 'directors', value: names, confidence: 0.75, where: tag, text: line };
  }
  const dated = YEAR_LABEL.exec(`${line} `);
  if (dated && line.length < 120) {
    const rest = line.slice(dated[0].length).trim() || next.slice(0, 40);
    const year = rest.length < 60 ? yearIn(rest) : undefined;
    if (year) yield { field: 'year', value: year, confidence: 0.72, where: tag, text: line };
  } else if (line.length < 120) {
    const released = /\b(?:released|release date|kinostart|sortie|estreno|uscita)\s*:?\s+([^|•]{4,24})/i.exec(
      line,
    );
    const year = released ? yearIn(released[1] ?? '') : undefined;
    if (year) yield { field: 'year', value: year, confidence: 0.66, where: tag, text: line };
  }
  const title = TITLE_LABEL.exec(line);
  if (title && line.length < 120) {
    const named = cleanTitle(line.slice(title[0].length));
    if (named.title)
      yield { field: 'filmTitle', value: named.title, confidence: 0.7, where: tag, text: line };
    if (named.year) yield { field: 'year', value: named.year, confidence: 0.75, where: tag, text: line };
  }
  const original = ORIGINAL_LABEL.exec(line);
  if (original && line.length < 140) {
    const value = cleanTitle(line.slice(original[0].length)).title;
    if (value) yield { field: 'originalTitle', value, confidence: 0.75, where: tag, text: line };
  }
  // "The Hurricane (1999)" as a line of its own.
  const alone = /^["“‘']?(\p{Lu}[^()\n]{0,80}?)["”’']?\s*\(((?:19|20)\d\d)\)\s*(?:[:|–—-].{0,60})?$/u.exec(
    line,
  );
  if (alone?.[1]) {
    yield { field: 'filmTitle', value: cleanTitle(alone[1]).title, confidence: 0.5, where: tag, text: line };
    yield { field: 'year', value: Number(alone[2]), confidence: 0.55, where: tag, text: line };
  }
}

/** "Title (2017)" in the opening: a year of this film if the title is the heading's. */
function* yearsInText(text: string, titles: readonly string[]): Generator<Proposal> {
  for (const match of text
    .slice(0, 1500)
    .matchAll(/(\p{Lu}[\p{L}\p{N}:,’' -]{1,60}?)[”’"'»“]?\s\(((?:19|20)\d\d)\)/gu)) {
    const own = titles.some((title) => folded(match[1] ?? '').endsWith(folded(title)));
    yield {
      field: 'year',
      value: Number(match[2]),
      confidence: own ? 0.62 : 0.38,
      where: 'text',
      text: match[0],
    };
  }
}
