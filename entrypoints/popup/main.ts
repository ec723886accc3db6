/**
 * The blank card is on screen before the rest is even loaded: evaluating it would hold the first frame back by some
 * 30 ms (docs/decisions/0040-popup-first-frame.md). The window is hidden, and gets no frames, until its document is loaded.
 */
addEventListener('load', () => {
  requestAnimationFrame(() => setTimeout(() => void import('./open.tsx')));
});
