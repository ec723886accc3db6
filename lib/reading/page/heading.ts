import { squeezed, textOf } from './text.ts';

/** The page's own heading: the `h1` that the title speaks of, else the first with text. */
export function headingOf(document: Document): Element | undefined {
  const title = squeezed(document.querySelector('title')?.textContent ?? '', 400).toLowerCase();
  let best: Element | undefined;
  let most = 0;
  for (const [at, element] of [...document.querySelectorAll('h1')].slice(0, 20).entries()) {
    const text = textOf(element, 300).toLowerCase();
    if (!text) continue;
    const within = title.startsWith(text)
      ? 30
      : title.includes(text) || text.includes(title.slice(0, 20))
        ? 20
        : 10;
    // A long heading that opens the title is the article's; a short one at the title's end is the site's.
    const score = within + Math.min(text.length, 60) / 10 - at * 0.5;
    if (score <= most) continue;
    best = element;
    most = score;
  }
  // A site's greeting in its header is no heading of the article below it.
  if (most < 20) {
    const own = document.querySelector('main article :is(h1, h2), main :is(h1, h2), article :is(h1, h2)');
    if (own && textOf(own, 300) && (!best || !best.closest('main, article'))) return own;
  }
  return best;
}
