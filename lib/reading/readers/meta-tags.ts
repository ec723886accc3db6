import { namesIn } from '../language/names.ts';
import { cleanTitle } from '../language/title.ts';
import { mayBeDate, yearIn } from '../language/year.ts';
import { canonicalOf } from '../page/canonical.ts';
import { languageOf } from '../page/language.ts';
import { meta } from '../page/meta.ts';
import type { View } from '../page/page.ts';
import { fact, type Proposal, type Reader } from '../proposal.ts';

/** Names of tags, by how much they are worth in hundredths. */
const AUTHORS = {
  80: 'article:author_name byl',
  75: 'sailthru.author parsely-author dcsext.author',
  65: 'author article:author dc.creator dcterms.creator cxenseparse:author',
  50: 'twitter:creator:name',
};
const DATES = {
  90: 'article:published_time',
  85: 'datepublished dcsext.articlefirstpublished parsely-pub-date',
  80: 'sailthru.date pdate pubdate publishdate publish-date published_at og:published_time dc.date.issued',
  70: 'dcterms.created dc.date',
  65: 'date',
  20: 'og:updated_time article:modified_time',
};
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const isAddress = (text: string) => /^https?:/.test(text);

/** What `<meta>` and `<link>` tags say. */
export const metaTags: Reader = {
  name: 'meta',
  *read(view: View): Generator<Proposal> {
    const head = view.once(meta);
    const each = function* (
      tags: Record<number, string>,
    ): Generator<[name: string, sure: number, texts: readonly string[]]> {
      for (const [sure, names] of Object.entries(tags))
        for (const name of names.split(' ')) yield [`meta[${name}]`, Number(sure) / 100, head.all(name)];
    };
    const people = (
      field: 'critics' | 'directors',
      texts: readonly string[],
      sure: number,
      where: string,
    ) => {
      const names = texts.flatMap((text) =>
        isAddress(text) ? [] : namesIn(text.replace(/\s{1,9}et al$/, '')),
      );
      return names.length > 0 ? [fact(field, names, sure, where, texts.join(', '))] : [];
    };
    for (const [where, sure, texts] of each(AUTHORS)) yield* people('critics', texts, sure, where);
    for (const at of ['1', '2']) {
      const label = head.first(`twitter:label${at}`) ?? '';
      const data = head.first(`twitter:data${at}`) ?? '';
      const where = `meta[twitter:data${at}]`;
      if (/written by|author|verfasst|geschrieben|écrit|escrito|scritto/i.test(label))
        yield* people('critics', [data], 0.75, where);
      else if (/directed by/i.test(label))
        yield* people('directors', [data], data.endsWith('et al') ? 0.4 : 0.8, where);
    }
    for (const [where, sure, [text = '']] of each(DATES)) {
      if (mayBeDate(text)) yield fact('published', text, sure, where, text);
    }
    const canonical = canonicalOf(view);
    if (canonical) yield fact('canonicalUrl', canonical.url, canonical.confidence, canonical.where);
    const outlet = head.first('og:site_name', 'application-name');
    if (outlet && outlet.length < 80) yield fact('outlet', outlet, 0.75, 'meta[og:site_name]', outlet);
    const text = head.first('og:description', 'description', 'twitter:description');
    if (text && text.length > 20) yield fact('excerpt', text.slice(0, 500), 0.6, 'meta[description]', text);
    const lang = view.once(languageOf) || head.first('og:locale', 'language', 'content-language');
    if (lang && LANGUAGE.test(lang)) yield fact('language', lang.replace(/_/g, '-'), 0.8, 'html[lang]', lang);
    if ((head.first('og:type') ?? '').endsWith('movie')) {
      yield* people('directors', head.all('video:director'), 0.8, 'meta[video:director]');
      const released = yearIn(head.first('video:release_date') ?? '');
      if (released) yield fact('year', released, 0.75, 'meta[video:release_date]');
      const { year } = cleanTitle(head.first('og:title') ?? '');
      if (year) yield fact('year', year, 0.8, 'meta[og:title]');
    }
  },
};
