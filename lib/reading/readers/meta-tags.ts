import { dateIn, yearIn } from '../language/dates.ts';
import { cleanTitle } from '../language/headline-forms.ts';
import { isName, namesIn } from '../language/names.ts';
import { canonicalOf } from '../page/canonical.ts';
import { meta } from '../page/meta.ts';
import type { Page } from '../page/page.ts';
import type { Proposal, Reader } from '../proposal.ts';

const AUTHORS: readonly [string, number][] = [
  ['article:author_name', 0.8],
  ['byl', 0.8],
  ['sailthru.author', 0.75],
  ['parsely-author', 0.75],
  ['dcsext.author', 0.75],
  ['author', 0.65],
  ['article:author', 0.65],
  ['dc.creator', 0.65],
  ['dcterms.creator', 0.65],
  ['cxenseparse:author', 0.65],
  ['twitter:creator:name', 0.5],
];
const DATES: readonly [string, number][] = [
  ['article:published_time', 0.9],
  ['datepublished', 0.85],
  ['dcsext.articlefirstpublished', 0.85],
  ['parsely-pub-date', 0.85],
  ['sailthru.date', 0.8],
  ['pdate', 0.8],
  ['pubdate', 0.8],
  ['publishdate', 0.8],
  ['publish-date', 0.8],
  ['published_at', 0.8],
  ['og:published_time', 0.8],
  ['dc.date.issued', 0.8],
  ['dcterms.created', 0.7],
  ['dc.date', 0.7],
  ['date', 0.65],
  ['og:updated_time', 0.2],
  ['article:modified_time', 0.2],
];

/** What `<meta>` and `<link>` tags say. */
export const metaTags: Reader = {
  name: 'meta',
  *read(page: Page): Generator<Proposal> {
    const head = page.once(meta);
    for (const [name, confidence] of AUTHORS) {
      const names = head.all(name).flatMap((text) => (/^https?:/.test(text) ? [] : namesIn(text)));
      if (names.length > 0)
        yield {
          field: 'critics',
          value: names,
          confidence,
          where: `meta[${name}]`,
          text: head.all(name).join(', '),
        };
    }
    for (const at of ['1', '2']) {
      const label = head.first(`twitter:label${at}`)?.toLowerCase() ?? '';
      const data = head.first(`twitter:data${at}`) ?? '';
      if (/written by|author|verfasst|geschrieben|écrit|escrito|scritto/.test(label) && isName(data)) {
        yield {
          field: 'critics',
          value: namesIn(data),
          confidence: 0.75,
          where: `meta[twitter:data${at}]`,
          text: data,
        };
      } else if (/directed by/.test(label)) {
        const names = namesIn(data.replace(/\s+et al$/, ''));
        if (names.length > 0)
          yield {
            field: 'directors',
            value: names,
            confidence: data.endsWith('et al') ? 0.4 : 0.8,
            where: `meta[twitter:data${at}]`,
            text: data,
          };
      }
    }
    for (const [name, confidence] of DATES) {
      const text = head.first(name);
      const date = text ? dateIn(text) : undefined;
      if (date)
        yield { field: 'published', value: date, confidence, where: `meta[${name}]`, text: text ?? '' };
    }
    const canonical = canonicalOf(page);
    if (canonical)
      yield {
        field: 'canonicalUrl',
        value: canonical.url,
        confidence: canonical.confidence,
        where: canonical.where,
      };
    const outlet = head.first('og:site_name', 'application-name');
    if (outlet && outlet.length < 80)
      yield { field: 'outlet', value: outlet, confidence: 0.75, where: 'meta[og:site_name]', text: outlet };
    const description = head.first('og:description', 'description', 'twitter:description');
    if (description && description.length > 20) {
      yield {
        field: 'excerpt',
        value: description.slice(0, 500),
        confidence: 0.6,
        where: 'meta[description]',
        text: description,
      };
    }
    const language =
      page.document.documentElement?.getAttribute('lang') ??
      head.first('og:locale', 'language', 'content-language');
    if (language && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language)) {
      yield {
        field: 'language',
        value: language.replace(/_/g, '-'),
        confidence: 0.8,
        where: 'html[lang]',
        text: language,
      };
    }
    if ((head.first('og:type') ?? '').endsWith('movie')) {
      const directors = head
        .all('video:director')
        .filter((name) => !/^https?:/.test(name))
        .flatMap((name) => namesIn(name));
      if (directors.length > 0)
        yield { field: 'directors', value: directors, confidence: 0.8, where: 'meta[video:director]' };
      const released = yearIn(head.first('video:release_date') ?? '');
      if (released)
        yield { field: 'year', value: released, confidence: 0.75, where: 'meta[video:release_date]' };
      const { title, year } = cleanTitle(head.first('og:title') ?? '');
      if (title && year) yield { field: 'year', value: year, confidence: 0.8, where: 'meta[og:title]' };
    }
  },
};
