import { dateIn } from '../language/dates.ts';
import { body } from '../page/body.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import { survey } from '../page/survey.ts';
import { textOf } from '../page/text.ts';
import type { Proposal, Reader } from '../proposal.ts';

const PATH_DATE = /\/((?:19|20)\d\d)([/-])(\d\d?|[a-z]{3})[/-](\d\d?)(?:[/-]|$)/;
const CHANGED = /updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|gewijzigd|opdateret/i;
const PUBLISHED =
  /publish|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|geplaatst|\bdate\b|datum/i;
/** Dates of the film, not of the page. */
const OF_FILM =
  /releas|in cinemas|opens|opening|premier|kinostart|start:|sortie|estreno|uscita|première|runtime|dvd|blu-ray|streaming/i;

/** When the review appeared: `<time>` elements, dates printed near the heading, dates in the address. */
export const dates: Reader = {
  name: 'inference/dates',
  *read(page: Page): Generator<Proposal> {
    const { times, blocks, start } = page.once(survey);
    const { from, to } = page.once(body);
    const american = /^en(?:-us)?$/i.test(page.document.documentElement?.getAttribute('lang') ?? '');
    for (const { element, at, aside } of times.slice(0, 40)) {
      const attribute = element.getAttribute('datetime');
      const text = textOf(element, 120);
      const date = (attribute && dateIn(attribute)) || dateIn(text, !american);
      if (!date) continue;
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${textOf(element.parentElement, 60)}`;
      const near = at >= start - 8 && at <= start + 12;
      const confidence = CHANGED.test(names) ? 0.3 : near ? 0.8 : at <= to ? 0.5 : 0.3;
      yield {
        field: 'published',
        value: date,
        confidence: confidence * (aside ? 0.6 : 1),
        where: 'time',
        text: attribute ?? text,
      };
    }
    for (let at = Math.max(0, from - 8); at < Math.min(blocks.length, to + 2); at++) {
      const block = blocks[at];
      if (!block || block.aside || (at > from + 12 && at < to - 5)) continue;
      for (const line of block.text.split('\n')) {
        if (line.length > 160) continue;
        // "06 Sep 2024 / Released: 13 Sep 2024": what follows a word of release is the film's.
        const cut = line.search(OF_FILM);
        const own = cut >= 0 ? line.slice(0, cut) : line;
        const date = dateIn(own, !american);
        if (!date) continue;
        const short = own.length < 70;
        const early = at <= from + 12;
        const confidence =
          CHANGED.test(own) && !PUBLISHED.test(own) ? 0.25 : PUBLISHED.test(own) ? 0.68 : short ? 0.6 : 0.35;
        yield {
          field: 'published',
          value: date,
          confidence: confidence * (early ? 1 : 0.8),
          where: block.tag,
          text: line,
        };
      }
    }
    for (const address of [page.once(meta).link('canonical'), page.once(meta).first('og:url'), page.url]) {
      const match = address ? PATH_DATE.exec(address.toLowerCase()) : null;
      const date = match
        ? dateIn(
            /\d/.test(match[3] ?? '')
              ? `${match[1]}/${match[3]}/${match[4]}`
              : `${match[4]} ${match[3]} ${match[1]}`,
          )
        : undefined;
      if (date) {
        yield {
          field: 'published',
          value: date,
          confidence: match?.[2] === '/' ? 0.62 : 0.52,
          where: 'address',
          text: address ?? '',
        };
        return;
      }
    }
  },
};
