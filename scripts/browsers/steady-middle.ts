import { until } from './until.ts';

/** The middle of an element, scrolled into view, in CSS pixels of the viewport. */
const middleOf = (selector: string) => `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) throw new Error('nothing to click on');
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`;

/**
 * The middle of an element that has come to rest, as a person waits for what moves before they click: it is asked
 * for until two looks in a row agree. Throws when the element is missing, or moves for 10 s.
 */
export async function steadyMiddle(
  evaluate: <T>(expression: string) => Promise<T>,
  selector: string,
): Promise<[x: number, y: number]> {
  const look = () => evaluate<[number, number]>(middleOf(selector));
  let last = await look();
  return until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 35));
    const now = await look();
    const still = now[0] === last[0] && now[1] === last[1];
    last = now;
    return still ? now : undefined;
  }, `${selector} at rest`);
}
