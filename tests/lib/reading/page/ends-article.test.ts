import { describe, expect, it } from 'vitest';
import { endsArticle } from '../../../../lib/reading/page/ends-article.ts';

describe('a heading', () => {
  it.each([
    'Related',
    'Related posts',
    'MORE FROM THE CRITIC',
    '3 Comments',
    'Comments (12)',
    'Leave a reply',
    'You might also like',
    'Next article: Jaws',
    'Mehr zum Thema:',
    'À lire aussi',
    "D'autres critiques",
    'Læs også',
  ])('%s ends an article', (text) => expect(endsArticle(text)).toBe(true));

  it.each(['The related party', 'More than a thriller', '3', '', 'Commentary', 'Nextdoor', '12 angry men'])(
    '%s does not',
    (text) => expect(endsArticle(text)).toBe(false),
  );
});
