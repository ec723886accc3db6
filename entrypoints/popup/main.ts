/**
 * The blank card is on screen before the rest is even loaded: evaluating it would hold the first frame back by some
 * 25 ms (docs/decisions/0040-popup-first-frame.md). A window that is not shown gets no frames, and waits for none.
 */
const openCard = () => void import('./open.tsx');
if (document.hidden) openCard();
else requestAnimationFrame(() => setTimeout(openCard));
