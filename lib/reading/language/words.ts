/**
 * Words by which pages say what they are, in the languages that the film press of Latin script uses most,
 * and a few others. All lower case without accents, as `folded` gives them; stems end in "*".
 */

/** "Review" as a headline, a section or an address says it. */
export const REVIEW_WORDS =
  'review|reviews|critique|critiques|filmkritik|kinokritik|kritik|kritiken|filmkritiken|rezension|rezensionen|filmrezension|filmbesprechung|critica|criticas|resena|resenas|resenha|recensione|recensioni|recensie|recensies|filmrecensie|recension|recensioner|filmrecension|anmeldelse|anmeldelser|filmanmeldelse|recenzja|recenzje|recenze|recenzia|arvostelu|kritika|kritikak|movie reaction|film reaction';

/** Words of film and cinema. */
export const FILM_WORDS =
  'filmkritik|kinokritik|filmrezension|filmrecensie|filmrecension|filmanmeldelse|reel|matinee|close up|film|films|filme|filmen|filmes|filmed|movie|movies|cinema|cinemas|cinematic|cinematography|cinematographer|cinematogrophy|kino|kinofilm|spielfilm|regie|regisseur|regisseurin|drehbuch|schauspieler|darsteller|realisateur|realisatrice|cineaste|long metrage|pelicula|peliculas|cine|cineasta|guion|regia|regista|attore|attori|sceneggiatura|pellicola|cinema|diretor|roteiro|elenco|filmmaker|filmmakers|filmmaking|director|directed|directors|directorial|screenplay|screenwriter|screenwriters|starring|stars|actor|actors|actress|actresses|acting|cast|onscreen|screen|scene|scenes|blockbuster|sequel|prequel|remake|biopic|thriller|comedy|horror|romcom|documentary|box office|hollywood|bollywood|pixar|netflix|oscar|oscars|trailer|runtime|running time|minutes|rated r|pg 13|regissor|skuespiller|instruktor|acteur|acteurs|actrice|bioscoop|scenario|mise en scene|rezyser|aktor|reziser';

/** Words of works and things that a review can be about and that are no film. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  book: 'book|books|novel|novels|paperback|hardcover|isbn|publisher|chapters|chapter|author|authors|prose|reader|readers|page turner|ya|goodreads|bookshelf|buch|bucher|roman|romane|autor|autorin|verlag|lyrik|gedichte|erzahlungen|leser|leserin|literatur|livre|livres|auteur|libro|libros|novela|romanzo|autore|boek|boeken|schrijver',
  game: 'game|games|gaming|gameplay|gamer|gamers|player|players|multiplayer|playstation|ps4|ps5|xbox|nintendo|switch|steam|console|quest|quests|npc|rpg|fps|boss|dlc|open world|spiel|spiele|spieler|jeu|jeux|joueur|joueurs|juego|juegos|jugador|gioco|giochi|videogame|videogames',
  music:
    'album|albums|song|songs|tracks|tracklist|band|lyrics|vocals|singer|guitar|ep|lp|mixtape|debut album|concert|musik|chanson|canciones',
  series:
    'episode|episodes|episodic|season|1 season|shows|showrunners|seasons|series|showrunner|tv show|tv series|tv|television|miniseries|finale|staffel|serie|folge|saison|temporada|stagione|sitcom',
  thing:
    'recipe|recipes|ingredients|tablespoon|teaspoon|oven|minced|rezept|zutaten|product|products|price|shipping|warranty|battery|hotel|restaurant|buy now|deals|laptop|camera|phone',
};

/** Words that speak of something else than a review, in a headline. */
export const NEWS_WORDS =
  'trailer|trailers|teaser|interview|interviews|casting|cast in|box office|premiere date|release date|first look|poster|podcast|news|announces|announced|confirms|reveals|reveal|explained|ending explained|best of|top 10|top ten|ranked|ranking|list|lists|best films?|best movies?|according to|discussion|preview|previews|everything we know|how to watch|where to watch|where to stream|streaming guide|obituary|dies|quiz|giveaway|behind the scenes|quotes|festival lineup|awards|nominations|twitter review|audience review|twitter reactions|tweets|fans|calls it|meilleurs films|beste filme|mejores peliculas|migliori film|shares|orders|lawsuit|review of ban|conversation with|in conversation|q and a|talks|speaks|says';

/** The same in scripts without spaces between words. */
const EAST: Readonly<Record<string, RegExp>> = {
  [REVIEW_WORDS]: /影评|影評|观后感|觀後感|心得|レビュー|感想|리뷰/g,
  [FILM_WORDS]: /影评|影評|电影|電影|影片|导演|導演|演员|演員|片子|国漫|動畫|动画|映画|監督|영화|감독/g,
};

/** How often each of the words stands in a folded text, by whole words: total and number of different ones. */
export function counted(text: string, words: string): { total: number; different: number } {
  const east = EAST[words];
  const found = [...(text.match(patternOf(words)) ?? []), ...((east && text.match(east)) ?? [])];
  return { total: found.length, different: new Set(found).size };
}

/** Whether a folded text holds one of the words. */
export function holds(text: string, words: string): boolean {
  const east = EAST[words];
  return text.search(patternOf(words)) >= 0 || (east !== undefined && text.search(east) >= 0);
}

const patterns = new Map<string, RegExp>();
function patternOf(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
    patterns.set(words, pattern);
  }
  return pattern;
}
