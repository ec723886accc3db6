/** "Review" as a headline, a section or an address says it; folded, "*" ends a stem, "_" joins a phrase. */
export const REVIEW_WORDS =
  'review reviews critique critiques kritik kritiken rezension* besprechung critica criticas resena* resenha* recensi* recenz* anmeldelse* omtale arvostelu* kritika* elestiri* film_analysis movie_reaction film_reaction resensi* ulasan ressenya arvustus gagnryni filmbespreking filmbesprechung filmkritiken cronica_de_film kritikk* kritiikki* κριτικη κριτικες 影评 影評 观后感 觀後感 观影 觀影 レビュー 映画評 批評 感想 리뷰 영화평 рецензи* рецензі* відгук*';

const FORM = new RegExp(
  `^(?:film|kino)?(?:${REVIEW_WORDS.replaceAll('*', '[^ ]*')
    .replace(/ \S*_\S*/g, '')
    .replaceAll(' ', '|')})$`,
);

/** Whether a folded word is "review" in some language, alone or after "film" ("Filmkritik"). */
export const isReviewWord = (word: string): boolean => FORM.test(word);

/** Whether one of the words of a folded text is. */
export const callsItselfReview = (text: string): boolean => text.split(' ').some(isReviewWord);
