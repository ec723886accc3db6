/** The name under which the marks of a colour are drawn, on light or on dark ground. */
export const highlightName = (colour: string, ground: 'light' | 'dark'): string =>
  `cutting-room-${colour}-${ground}`;
