import type { EntryPassage, EntryReview } from '../entry.ts';
import type { OutForm } from '../form.ts';

const FILE = 'passages.jsonld';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Marked passages as W3C Web Annotations (Web Annotation Data Model, § 3 and § 4): a collection of one page, in which
 * each has the page's address with all its selectors as its target, and note, tags and aspect as its bodies.
 */
export const webAnnotation: OutForm = {
  id: 'web-annotation',
  name: 'form_web_annotation',
  carries: ['passages', 'note', 'tags'],
  extensions: ['jsonld', 'json'],
  mediaTypes: ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
  takes: 'entries',
  async *write(entries, { spoilers }) {
    const items: object[] = [];
    for await (const entry of entries)
      for (const review of entry.reviews)
        for (const passage of review.passages)
          if (spoilers || !passage.spoiler) items.push(annotationOf(review, passage));
    yield { name: FILE, text: `${JSON.stringify(collectionOf(items), null, 2)}\n` };
  },
};

const iri = (kind: string, id: string) => `urn:cutting-room:${kind}:${encodeURIComponent(id)}`;

/** An empty collection has no page: a page must hold something. */
function collectionOf(items: readonly object[]): object {
  const collection = {
    '@context': CONTEXT,
    id: iri('collection', 'passages'),
    type: 'AnnotationCollection',
    total: items.length,
  };
  if (items.length === 0) return collection;
  const page = { id: iri('page', '1'), type: 'AnnotationPage', startIndex: 0, items };
  return { ...collection, first: page, last: page.id };
}

function annotationOf(review: EntryReview, passage: EntryPassage): object {
  const { note, tags = [], aspect, created, selectors, spoiler } = passage;
  const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  const body = [
    ...(note ? [{ ...text('commenting', note), format: 'text/plain' }] : []),
    ...tags.map((tag) => text('tagging', tag)),
    ...(aspect ? [text('classifying', aspect)] : []),
    ...(spoiler ? [text('moderating', 'spoiler')] : []),
  ];
  return {
    '@context': CONTEXT,
    id: iri('annotation', passage.id),
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created,
    ...(body.length > 0 && { body }),
    // A resource with nothing selected in it is no specific resource (§ 4): its address is the target.
    target: selectors.length > 0 ? { source: review.url, selector: selectors } : review.url,
  };
}
