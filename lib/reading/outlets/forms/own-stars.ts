import { parseScore } from '../../../scores/parse.ts';
import type { Page } from '../../page/page.ts';
import { textOf } from '../../page/text.ts';
import type { ScoreProposal } from '../../proposal.ts';

/** Labels and boxes of marks that are not the house's: those of the press, of members, of other films. */
const OTHERS = /press[ae]|spectateurs|user|usuarios|mitglieder|leser|medios|lectores|amigos|freunde/i;
const BOXES = '.review-card, .entity-card, .card, .user-rating, aside, li, a';

/**
 * The house's own mark on the pages of AlloCiné's sister sites: `.stareval-note`, "4,5", in a `.rating-item`
 * that bears neither the press's label nor the members'. Rests on public code and saved pages of 2017 to 2026.
 */
export function* ownStars({ document }: Page): Generator<ScoreProposal> {
  const notes = document.querySelectorAll('.stareval-note');
  for (let at = 0; at < notes.length && at < 40; at++) {
    const note = notes[at];
    const raw = textOf(note, 10);
    if (!note || note.closest(BOXES) || OTHERS.test(textOf(note.closest('.rating-item'), 120))) continue;
    const value = parseScore(raw, { best: 5, worst: 0.5, kind: 'stars' });
    if (!value) continue;
    yield { field: 'score', value, confidence: 0.93, where: '.stareval-note', text: raw };
    return;
  }
}
