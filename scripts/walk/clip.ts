import type { Page } from 'puppeteer-core';
import { popupTimes } from '../browsers/popup-times.ts';
import { type Card, describeCard, differences, readCard } from './card.ts';
import { shootSchemes } from './shots.ts';
import { part, patience, type Stop, type Way } from './way.ts';

/** The popup's card is there, read or blank; and it shows what is saved. */
const filled = 'main[data-state]:not([data-state="loading"])';
const saved = 'main[data-state="saved"]';

/** Clicks the action on the page, for real, and waits for the card. */
async function openCard(
  { chromium, page }: Way,
  stop: Stop,
  say: (...lines: string[]) => void,
): Promise<[Page, Card]> {
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector(filled, patience);
  const { firstPaint, cardFilled } = await popupTimes(popup, chromium.clickedAt);
  const card = await readCard(popup);
  say(...describeCard(card));
  say(
    `time    first paint ${Math.round(firstPaint)} ms, card filled ${Math.round(cardFilled)} ms after the click`,
  );
  const wrong = stop.entry ? differences(card, stop.entry.expected) : [];
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return [popup, card];
}

/** One key saves, from the moment the popup opens. */
async function pressEnter(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter');
  await popup.waitForSelector(saved, patience);
}

/** Opens a page, its popup, and saves: step by step. Resolves to the card as it was saved, or undefined if it has no film. */
export async function clipInSteps(way: Way, stop: Stop): Promise<Card | undefined> {
  const { steps, page, folder } = way;
  await steps.step(`Opened ${stop.url}`, async () => {
    await page.goto(stop.url, { ...patience, waitUntil: 'load' });
    await page.screenshot({ path: `${folder}/page.png` });
  });
  const [popup, card] = await steps.step('Clicked the Cutting Room button: the popup opened', (say) =>
    openCard(way, stop, say),
  );
  await shootSchemes(popup, folder, 'popup');
  if (card.filmTitle === '') {
    await steps.step('Left the card unsaved: no film was found on this page', () => popup.close());
    return undefined;
  }
  await steps.step('Pressed Enter: saved', () => pressEnter(popup));
  await shootSchemes(popup, folder, 'popup-saved');
  await popup.close();
  return card;
}

/** Opens a page, its popup, and saves, as one step. */
export async function clip(way: Way, stop: Stop): Promise<void> {
  const { steps, page, folder } = way;
  await steps.step(`Clipped ${stop.url}`, async (say) => {
    await page.goto(stop.url, { ...patience, waitUntil: 'load' });
    const [popup] = await openCard(way, stop, say);
    await shootSchemes(popup, folder, `popup-${new URL(stop.url).hostname}`);
    if (await popup.$(saved)) say('known already: the same review under another address');
    else await pressEnter(popup);
    await popup.close();
  });
}

/** Opens the popup on a page that was clipped: it shows what was saved, and the other critics. */
export async function reopen({ chromium, steps, page, folder }: Way, stop: Stop): Promise<void> {
  await steps.step(`Opened the popup on ${stop.url} again: it knows the review`, async () => {
    await page.goto(stop.url, { ...patience, waitUntil: 'load' });
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector(saved, patience);
    await shootSchemes(popup, folder, 'popup-again');
    await popup.$eval(part('others'), (others) => others.scrollIntoView({ behavior: 'instant' }));
    await shootSchemes(popup, folder, 'popup-again-others');
    await popup.close();
  });
}
