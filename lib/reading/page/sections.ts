import { labelsFrom } from './labels-from.ts';
import { meta } from './meta.ts';
import type { Page, View } from './page.ts';
import { survey } from './survey.ts';
import { folded } from './text.ts';

const METAS =
  'article:section article:tag keywords news_keywords section sailthru.tags parsely-section parsely-tags category genre';
/** Sections, tags and keywords that the page files itself under, folded, separated by " | ". */
export function labels(view: View): string {
  const head = view.once(meta);
  const found = METAS.split(' ').flatMap((name) => head.all(name).map((text) => text.slice(0, 300)));
  found.push(...view.once(linkedLabels));
  return [...new Set(found.map(folded))].filter(Boolean).join(' | ').slice(0, 3000);
}

/** Those that are links: tags, categories, the part of the site that the page is in; from what the survey found. */
export function linkedLabels(page: Page): string[] {
  const { labels, labelled } = page.once(survey);
  return labelsFrom(page, labels, labelled);
}
