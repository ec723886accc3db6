import type { Mutation } from '../mutation.ts';
import { SENTINEL } from '../sentinels.ts';
import { make, paragraphs, texts } from '../texts.ts';

const ADVERTS = [
  '<aside><p>Advertisement</p><p>Sleep better with the new mattress from Larkfield. Order by Sunday and save forty per cent on every size.</p></aside>',
  '<div><h4>Read more</h4><ul><li>The twenty best harbours on film</li><li>What to watch this weekend</li></ul></div>',
  '<p>Sign up to our weekly newsletter: the best of film, music and books, every Friday in your inbox.</p>',
];
const ADDED = 'It should be said that this was first seen in a longer cut at a festival last autumn. ';

/** A sentence's end, with what follows it. */
const ENDS = /(?<=[.!?]["”’]?[\ue400-\ue7ff]*\s)/;

/** Whether a text has all or nothing of every passage that it has a part of. */
const isWhole = (text: string) => (text.match(SENTINEL)?.length ?? 0) === 0;

/** Changes of the order, and what comes between. */
export const structure: Mutation[] = [
  {
    name: 'adverts between paragraphs',
    leaves: 'all',
    apply(document, chance) {
      for (const paragraph of paragraphs(document))
        if (chance.happens(0.5)) paragraph.after(make(document, chance.one(ADVERTS)));
    },
  },
  {
    name: 'adverts inside paragraphs',
    leaves: 'all',
    apply(document, chance) {
      for (const paragraph of paragraphs(document)) {
        const node = texts(paragraph).find((each) => each.length > 60);
        if (!node || !chance.happens(0.7)) continue;
        const space = node.data.indexOf(' ', chance.below(node.length - 20));
        if (space > 0) node.splitText(space).before(make(document, chance.one(ADVERTS)));
      }
    },
  },
  {
    name: 'sentences inserted',
    leaves: 'all',
    apply(document, chance) {
      for (const paragraph of paragraphs(document))
        for (const node of texts(paragraph))
          node.data = node.data
            .split(ENDS)
            .map((sentence) => (chance.happens(0.3) ? ADDED + sentence : sentence))
            .join('');
    },
  },
  {
    name: 'sentences in another order',
    leaves: 'some',
    held: true,
    apply(document, chance) {
      for (const paragraph of paragraphs(document))
        for (const node of texts(paragraph)) {
          const sentences = node.data.split(ENDS);
          // Only where each sentence has all of a passage or nothing.
          if (sentences.some((each) => (each.match(SENTINEL)?.length ?? 0) % 2 === 1)) continue;
          node.data = chance.shuffled(sentences).join('');
        }
    },
  },
  {
    name: 'sentences shortened',
    leaves: 'all',
    held: true,
    apply(document) {
      for (const paragraph of paragraphs(document))
        for (const node of texts(paragraph))
          node.data = node.data.replace(/, [^,.;:!?]{8,60}(?=[.!?])/g, (clause) =>
            isWhole(clause) ? '' : clause,
          );
    },
  },
  {
    name: 'paragraphs moved',
    leaves: 'some',
    apply(document, chance) {
      // Within what holds them: an editor moves none among the comments.
      for (const siblings of Map.groupBy(paragraphs(document), (each) => each.parentElement).values()) {
        const places = siblings.map((each) => {
          const place = document.createComment('');
          each.before(place);
          return place;
        });
        for (const [at, paragraph] of chance.shuffled(siblings).entries()) places[at]?.replaceWith(paragraph);
      }
    },
  },
  {
    name: 'live: newer text above',
    leaves: 'all',
    held: true,
    apply(document) {
      const [first] = paragraphs(document);
      for (let hour = 0; hour < 25; hour++)
        first?.before(
          make(document, `<p>${hour}:0${hour % 6} Another report came in from the festival. ${ADDED}</p>`),
        );
    },
  },
  {
    name: 'other paragraphs removed',
    leaves: 'all',
    held: true,
    apply(document, chance) {
      for (const paragraph of paragraphs(document))
        if (isWhole(paragraph.textContent ?? '') && chance.happens(0.6)) paragraph.remove();
    },
  },
  {
    name: 'print version',
    leaves: 'all',
    apply(document) {
      const kept = paragraphs(document).map((each) => {
        const copy = document.createElement('p');
        copy.append(...each.childNodes);
        return copy;
      });
      document.body.replaceChildren(make(document, '<h3>Printed from our archive</h3>'), ...kept);
    },
  },
  {
    name: 'correction and its note',
    leaves: 'all',
    apply(document) {
      const all = paragraphs(document);
      for (const paragraph of all) {
        const node = texts(paragraph).find((each) => /\s(?:is|was|est|ist|è)\s/.test(each.data));
        if (node) node.data = node.data.replace(/\s(?:is|was|est|ist|è)\s/, ' has since been ');
      }
      all
        .at(-1)
        ?.after(make(document, '<p>This article was amended; an earlier version misstated a name.</p>'));
    },
  },
];
