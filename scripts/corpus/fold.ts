/**
 * Folding for comparison, written apart from the product's own on purpose:
 * a judge that shares the code it judges cannot see its mistakes.
 */

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, no accents, "&" as "and", every run of anything but letters and digits as one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const articles = new Set(
  'the a an le la les un une der die das ein eine el los las il lo gli i uno una o os as de het en'.split(
    ' ',
  ),
);

/** A film's title folded, without an article at its beginning or after its last comma, and without spaces. */
export function foldTitle(title: string): string {
  const comma = title.lastIndexOf(',');
  const moved = comma > 0 && articles.has(fold(title.slice(comma + 1)));
  const plain = (moved ? title.slice(0, comma) : title).replace(/^\s*[ld]['’]/i, '');
  const words = fold(plain).split(' ');
  return (words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words).join('');
}

/** The names of a list in words ("A, B and C"), folded without spaces. */
export function foldNames(list: string | readonly string[]): string[] {
  const names = typeof list === 'string' ? list.split(/,|;|\s&\s|\sand\s|\sund\s|\set\s/i) : list;
  return names.map((name) => fold(name).replaceAll(' ', '')).filter(Boolean);
}
