import type { Page } from 'puppeteer-core';

/** How long the popup took, in milliseconds after the click on the action. */
export interface PopupTimes {
  /** When the browser began to load the popup's document. */
  started: number;
  firstPaint: number;
  cardFilled: number;
}

/**
 * Asks an open popup for its first paint (Paint Timing) and for the mark that it sets when the card is filled.
 * @param clickedAt milliseconds since the epoch; both clocks are this machine's.
 */
export async function popupTimes(popup: Page, clickedAt: number): Promise<PopupTimes> {
  const handle = await popup.waitForFunction(
    () => {
      const [paint] = performance.getEntriesByType('paint');
      const [filled] = performance.getEntriesByName('card-filled');
      return paint && filled && [performance.timeOrigin, paint.startTime, filled.startTime];
    },
    { timeout: 10_000, polling: 20 },
  );
  const [origin = 0, paint = 0, filled = 0] = (await handle.jsonValue()) ?? [];
  const started = origin - clickedAt;
  return { started, firstPaint: started + paint, cardFilled: started + filled };
}
