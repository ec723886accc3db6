import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../../lib/reading/page/json-ld.ts';
import { nodesOf, type SchemaNode, textIn } from '../../../../lib/reading/page/schema.ts';
import { html, pages } from '../documents.ts';

const script = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;
const nodesIn = (...blocks: string[]) =>
  pages(html('', blocks.map((block) => script(block)).join(''))).map(
    ([name, page]) => [name, page.once(jsonLd)] as [string, readonly SchemaNode[]],
  );

describe('JSON-LD', () => {
  const review = '{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Stalker"}}';

  it.each([
    ['plain', review],
    ['a list', `[{"@type":"WebPage","name":"x"},${review}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[${review}]}`],
    ['comments around it', `<!-- ${review} -->`],
    ['CDATA around it', `/* <![CDATA[ */ ${review} /* ]]> */`],
    ['CDATA in line comments', `//<![CDATA[\n${review}\n//]]>`],
    ['junk after it', `${review};window.x = 1`],
    ['a comma too many', '{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Stalker",},}'],
    [
      'a line break in a string',
      '{"@type":"Review","body":"a\nb","itemReviewed":{"@type":"Movie","name":"Stalker"}}',
    ],
    [
      'types with a prefix',
      '{"@type":"http://schema.org/Review","itemReviewed":{"@type":"schema:Movie","name":"Stalker"}}',
    ],
  ])('is read through %s', (_, block) => {
    for (const [, nodes] of nodesIn(block)) {
      const found = nodes.find((node) => node.types.includes('review'));
      expect(found).toBeDefined();
      const film = found && nodesOf(found, 'itemReviewed')[0];
      expect(film?.types).toEqual(['movie']);
      expect(film && textIn(film, 'name')).toBe('Stalker');
      expect(film?.path).toMatch(/Review\.itemReviewed$/);
    }
  });

  it('follows references by @id', () => {
    const block = `{"@graph":[{"@type":"Review","@id":"#r","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Doe"}]}`;
    for (const [, nodes] of nodesIn(block)) {
      const found = nodes.find((node) => node.types.includes('review'));
      expect(found && textIn(found, 'author')).toBe('Jane Doe');
    }
  });

  it('does not follow a cycle of references', () => {
    const block = `{"@graph":[{"@type":"Movie","@id":"#a","name":"A","review":{"@id":"#b"}},{"@type":"Review","@id":"#b","name":"B","itemReviewed":{"@id":"#a"}}]}`;
    for (const [, nodes] of nodesIn(block)) expect(nodes.length).toBeLessThan(20);
  });

  it('resolves double-encoded characters in texts', () => {
    for (const [, nodes] of nodesIn('{"@type":"Movie","name":"Schindler&amp;#39;s List"}')) {
      expect(textIn(nodes[0] as SchemaNode, 'name')).toBe("Schindler's List");
    }
  });

  it('survives depth, breadth, number and size', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const wide = JSON.stringify(Array.from({ length: 20_000 }, () => ({ '@type': 'Movie', name: 'x' })));
    const blocks = Array.from({ length: 200 }, () => '{"@type":"Movie","name":"x"}');
    const huge = JSON.stringify({ '@type': 'Movie', name: 'x'.repeat(600_000) });
    for (const list of [[deep], [wide], blocks, [huge]]) {
      for (const [, nodes] of nodesIn(...list)) expect(nodes.length).toBeLessThanOrEqual(2000);
    }
    for (const [, nodes] of nodesIn(...blocks)) expect(nodes.length).toBe(50);
  });

  it('takes nothing from prototypes and leaves them alone', () => {
    const block =
      '{"@type":"Movie","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"name":"x"}';
    for (const [, nodes] of nodesIn(block)) {
      expect(nodes.length).toBeGreaterThan(0);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(textIn(nodes[0] as SchemaNode, 'toString')).toBeUndefined();
    }
  });

  it('shrugs at wrong types', () => {
    const blocks = [
      'null',
      '42',
      '"text"',
      'true',
      '[[[]]]',
      '{"@type":[1,null,{"a":1}],"name":[null,[],{"@value":3}]}',
      '{"@graph":"x"}',
      '{',
      '',
    ];
    for (const [, nodes] of nodesIn(...blocks)) expect(Array.isArray(nodes)).toBe(true);
  });
});
