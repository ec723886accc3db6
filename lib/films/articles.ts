/** Articles of English, French, German, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages. "i" and "o" are too often words. */
export const ARTICLES =
  'the a an le la les un une des der die das ein eine el los las una il lo gli uno os as um uma de het een den det en ett';
