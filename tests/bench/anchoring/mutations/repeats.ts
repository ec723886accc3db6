import type { Mutation } from '../mutation.ts';
import { blocksOf, closes, opens, SENTINEL, takeSentinels } from '../sentinels.ts';
import { make, paragraphs, texts } from '../texts.ts';

/** The marked words themselves, without marks. */
export function marked(document: Document, count: number): string[] {
  const text = texts(document)
    .map((node) => node.data)
    .join('');
  return Array.from({ length: count }, (_, number) => {
    const [from, to] = [text.indexOf(opens(number)), text.indexOf(closes(number))];
    return from < 0 || to < 0 ? '' : text.slice(from, to).replace(SENTINEL, '').replace(/\s+/g, ' ');
  });
}

const holder = (document: Document, html: string, text: string) => {
  const element = make(document, html);
  element.append(text);
  return element;
};

const everything = (document: Document) =>
  (document.body.textContent ?? '').replace(SENTINEL, '').replace(/\s+/g, ' ');

/** The same words stand on the page more than once, or where nobody sees them. */
export const repeats: Mutation[] = [
  {
    name: 'pull quotes above',
    leaves: 'all',
    apply(document, chance, count) {
      for (const [number, quote] of marked(document, count).entries()) {
        const [block] = blocksOf(document, number);
        if (block && quote && chance.happens(0.8))
          block.before(holder(document, '<blockquote class="pull"></blockquote>', quote));
      }
    },
  },
  {
    name: 'pull quotes at the top',
    leaves: 'all',
    held: true,
    apply(document, _chance, count) {
      const [first] = paragraphs(document);
      for (const quote of marked(document, count)) first?.before(holder(document, '<aside></aside>', quote));
    },
  },
  {
    name: 'quoted in comments',
    leaves: 'all',
    apply(document, _chance, count) {
      const list = make(document, '<section class="comments"><h3>Comments</h3></section>');
      for (const quote of marked(document, count)) {
        list.append(holder(document, '<blockquote></blockquote>', quote));
        list.append(holder(document, '<p></p>', 'I could not agree less. Did the critic see the same film?'));
      }
      document.body.append(list);
    },
  },
  {
    name: 'body repeated in a script, first',
    leaves: 'all',
    apply(document) {
      const text = everything(document);
      document.body.prepend(
        holder(document, '<script type="application/ld+json"></script>', JSON.stringify(text)),
      );
      document.body.prepend(holder(document, '<noscript></noscript>', text));
    },
  },
  {
    name: 'body repeated where style hides it',
    leaves: 'all',
    held: true,
    apply(document) {
      const text = everything(document);
      document.head.append(holder(document, '<style></style>', '.kept-back { display: none }'));
      document.body.prepend(holder(document, '<div class="kept-back"></div>', text));
    },
  },
];

const drop = (document: Document, count: number) => {
  for (let number = 0; number < count; number++)
    for (const block of blocksOf(document, number)) block.remove();
};

/** Takes the marked words away and leaves all that stands around them. */
export function dropWords(document: Document, instead = ''): void {
  for (const range of takeSentinels(document).values()) {
    range?.deleteContents();
    if (instead) range?.insertNode(document.createTextNode(instead));
  }
}

const OTHER =
  'Nothing of this was in the programme, and the second half of the evening went to a short about lighthouses that nobody had asked for. ';

/** The passages are gone. */
export const gone: Mutation[] = [
  { name: 'deleted: the passage', leaves: 'none', apply: (document) => dropWords(document) },
  {
    name: 'deleted: the paragraph',
    leaves: 'none',
    apply: (document, _chance, count) => drop(document, count),
  },
  {
    name: 'deleted: other words instead',
    leaves: 'none',
    apply: (document, chance) => dropWords(document, OTHER.slice(0, chance.one([20, 60, 133]))),
  },
  {
    name: 'deleted, in a script still',
    leaves: 'none',
    apply(document, _chance, count) {
      const text = everything(document);
      drop(document, count);
      document.body.prepend(holder(document, '<script></script>', text));
      document.body.append(
        holder(document, '<div hidden></div>', text),
        holder(document, '<template></template>', text),
      );
    },
  },
  {
    name: 'deleted: another review in its place',
    leaves: 'none',
    held: true,
    apply(document) {
      takeSentinels(document);
      for (const paragraph of paragraphs(document)) paragraph.textContent = OTHER.repeat(2);
    },
  },
  {
    name: 'cut by a paywall',
    leaves: 'some',
    apply(document) {
      const all = paragraphs(document);
      const kept = Math.max(1, Math.floor(all.length / 4));
      const last = all[kept - 1];
      for (const paragraph of all.slice(kept)) paragraph.remove();
      last?.after(
        make(
          document,
          '<div><h2>Subscribe to read on</h2><p>You have read your three free articles this month.</p></div>',
        ),
      );
    },
  },
];
