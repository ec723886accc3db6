import type { Page } from 'puppeteer-core';
import type { Expected } from '../press/index-file.ts';

/** What the popup's card shows. */
export interface Card {
  filmTitle: string;
  year: string;
  directors: string;
  outlet: string;
  critics: string;
  published: string;
  headline: string;
  scores: { raw: string; value: string; best: string; label: string }[];
}

/** Reads the card off the popup's page, as it stands in the fields. */
export async function readCard(popup: Page): Promise<Card> {
  const parts = ['film-title', 'year', 'directors', 'outlet', 'critics', 'published', 'headline'];
  const texts = await popup.evaluate(
    (names) =>
      names.map((name) => {
        const element = document.querySelector(`[data-part="${name}"]`);
        const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
        return (isField ? element.value : (element?.textContent ?? '')).trim();
      }),
    parts,
  );
  const scores = await popup.$$eval('[data-part="scores"] [data-part="score"]', (chips) =>
    chips.map((chip) => ({
      raw: chip.getAttribute('data-raw') ?? '',
      value: chip.getAttribute('data-value') ?? '',
      best: chip.getAttribute('data-best') ?? '',
      label: chip.getAttribute('data-label') ?? '',
    })),
  );
  const [
    filmTitle = '',
    year = '',
    directors = '',
    outlet = '',
    critics = '',
    published = '',
    headline = '',
  ] = texts;
  return { filmTitle, year, directors, outlet, critics, published, headline, scores };
}

/** The card in a few lines, for the terminal. */
export function describeCard(card: Card): string[] {
  const marks = card.scores.map(({ value, best, label }) =>
    [label, best ? `${value}/${best}` : value].filter(Boolean).join(' '),
  );
  return [
    `film    ${card.filmTitle || '(not found)'}${card.year && ` (${card.year})`}${card.directors && `, ${card.directors}`}`,
    `critic  ${card.critics || '(not found)'}, ${card.outlet || '(no outlet)'}`,
    `date    ${card.published || '(not stated)'}`,
    `marks   ${marks.join(', ') || '(none)'}`,
  ];
}

/** What of the card is not as the page's index expects it, a line each. */
export function differences(card: Card, expected: Expected): string[] {
  const marks = card.scores.map(({ value, best, label }) => `${label} ${value}/${best}`.trim());
  const wanted = expected.scores.map(({ value, best, label }) =>
    `${label ?? ''} ${value}/${best ?? ''}`.trim(),
  );
  const pairs: [string, string | null, string][] = [
    ['film', expected.filmTitle, card.filmTitle],
    ['critic', expected.critic, card.critics],
    ['date', expected.published?.slice(0, 10) ?? null, card.published.slice(0, 10)],
    ['marks', wanted.join(', '), marks.join(', ')],
  ];
  return pairs
    .filter(([, want, got]) => want !== null && want !== got)
    .map(([name, want, got]) => `${name}: "${got}" instead of "${want}"`);
}
