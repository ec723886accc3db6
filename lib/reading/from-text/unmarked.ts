/** A text without Markdown's marks of emphasis, which some blogs print as they are: "Director:** Jane Doe". */
export const unmarked = (text: string): string =>
  text.includes('**') ? text.replaceAll('**', '').replaceAll('  ', ' ') : text;
