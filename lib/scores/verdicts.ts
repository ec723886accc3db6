import type { ScoreParser } from './parser.ts';

const VERDICT =
  /^(?:(?:certified )?fresh|rotten|(?:(?:an?|two|enthusiastic|big|huge) )?thumbs? (?:up|down)|(?:(?:highly|strongly|not) )?recommended|must[- ]see|(?:see|skip|stream|rent|buy|avoid) it)$/;
const PICK = /^(?:nyt )?critic(?:'s|s'?) pick$/;

/** Verdicts in words or by a thumb. Where the outlet's custom is a verdict, whatever the text says is one. */
export const verdicts: ScoreParser = (text, known) => {
  const words = text.toLowerCase().replace(/👍.*/u, 'thumbs up').replace(/👎.*/u, 'thumbs down');
  if (PICK.test(words)) return { kind: 'verdict', value: "critic's pick" };
  return known.kind === 'verdict' || VERDICT.test(words) ? { kind: 'verdict', value: words } : undefined;
};
