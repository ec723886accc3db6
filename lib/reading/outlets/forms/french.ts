/** The heading of a review in the French press: "« Title », de Jane Doe : …". */
export const FRENCH_HEADING = /^[«“"](?<title>[^«»“”"]{1,100})[»”"],? de (?<directors>[^:]{3,80}):/;

/** The line of credits under it: "Film français de Jane Doe (1h33). Avec …". */
export const FRENCH_CREDITS = /^Film [^.(]{3,60} de (?<directors>\p{Lu}[^.(]{3,80})[.(]/u;
