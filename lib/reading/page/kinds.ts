/** What elements are for the walk, by their tags: what is skipped, what a run of text ends at, drawings, line breaks. */
export const KINDS = new Map<string, 'skipped' | 'block' | 'drawing' | 'break'>([
  ['svg', 'drawing'],
  ['img', 'drawing'],
  ['br', 'break'],
]);
for (const tag of 'script style noscript template iframe object embed video audio canvas select textarea button datalist dialog head'.split(
  ' ',
))
  KINDS.set(tag, 'skipped');
for (const tag of 'p h1 h2 h3 h4 h5 h6 li dt dd div section article main header footer aside blockquote figure figcaption td th tr table ul ol dl pre address form fieldset body details summary nav center'.split(
  ' ',
))
  KINDS.set(tag, 'block');
