/** How headings begin after which nothing belongs to the article: one, two or three words. */
const BEGINNINGS = new Set(
  (
    'related|more review|more reviews|more stories|more from|more on|more in|more like|also|you might|you may|comment|comments|' +
    'reply|replies|reply|response|responses|leave a comment|leave a reply|leave a response|post a comment|post a reply|' +
    'user comments|reader comments|user responses|reader responses|read more|read next|latest|recent posts|recent reviews|popular|' +
    'most read|most viewed|most popular|explore more|what others|share this|check this|find me|support me|contact|recommended|' +
    'see also|previous post|previous article|next post|next article|other reviews|similar|' +
    'other blogs|other critics|other voices|andra bloggar|andra om|andere kritiken|andere meinungen|andere stimmen|' +
    'd’autres avis|d’autres critiques|outras críticas|otras críticas|altre recensioni|' +
    'kommentar|kommentare|meinungen|ähnliche|mehr zum thema|auch interessant|diskussion|' +
    'avis des|vos avis|commentaires|à lire aussi|sur le même|commenti|leggi anche|opinione|opinioni|comentarios|te puede|opinión|' +
    'opiniones|opinions|leia também|lees ook|reacties|læs også|läs också|czytaj też|komentarze|opinie'
  ).split('|'),
);

/** Whether a heading says that the article is over: "Related", "3 Comments", "Mehr zum Thema". */
export function endsArticle(text: string): boolean {
  const words = text
    .toLowerCase()
    .replaceAll("'", '’')
    .split(/[ .,:;!?…()[\]]+/, 4);
  if (words.length > 1 && /^\d+$/.test(words[0] ?? '')) words.shift();
  let said = '';
  for (const word of words.slice(0, 3)) {
    said = said ? `${said} ${word}` : word;
    if (BEGINNINGS.has(said)) return true;
  }
  return false;
}
