/** The colours that tags and outlets can have. How each looks is the pages' matter. */
export const COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;

export type Colour = (typeof COLOURS)[number];
