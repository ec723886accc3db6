import { parseScore, type ScoreHint } from '../../../scores/parse.ts';
import { body } from '../../page/body.ts';
import type { Page } from '../../page/page.ts';
import type { ScoreProposal } from '../../proposal.ts';

/**
 * The first line of the article that has the form in which an outlet prints its mark.
 *
 * @param form fits a line of at most 300 characters; its first group is the mark as printed
 * @param custom what the outlet's custom adds to what is printed: the scale, or that it is a verdict
 */
export function* printedMark(page: Page, form: RegExp, custom: ScoreHint): Generator<ScoreProposal> {
  for (const block of page.once(body).blocks) {
    for (const line of block.text.split('\n')) {
      const raw = line.length <= 300 ? form.exec(line)?.[1] : undefined;
      const value = raw ? parseScore(raw, custom) : undefined;
      if (!raw || !value) continue;
      const sure = block.aside ? 0.7 : 0.92;
      yield { field: 'score', value: { ...value, raw }, confidence: sure, where: block.tag, text: line };
      return;
    }
  }
}
