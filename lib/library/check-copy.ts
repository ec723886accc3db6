import * as v from 'valibot';
import { COPY_BLOCKS, COPY_BYTES, type CopyBlock, type ReadingCopy } from '../reading/copy/model.ts';
import { LANGUAGE, line } from './fields.ts';

const Block = v.object({ kind: v.picklist(['heading', 'paragraph', 'quote']), text: v.string() });
const Copy = v.object({
  language: v.optional(v.unknown()),
  blocks: v.array(v.unknown()),
  words: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(COPY_BYTES)),
});

/**
 * A copy as it can be trusted to be formed, cut to what may be kept; `undefined` if nothing of it is one. It comes
 * from a page's process, which a hostile page may own.
 */
export function checkCopy(copy: ReadingCopy): ReadingCopy | undefined {
  const { success, output } = v.safeParse(Copy, copy);
  if (!success) return undefined;
  const blocks: CopyBlock[] = [];
  let room = COPY_BYTES;
  for (const one of output.blocks.slice(0, COPY_BLOCKS)) {
    const block = v.safeParse(Block, one);
    if (!block.success) continue;
    const text = block.output.text.slice(0, room).split('\n').map(line).join('\n').trim();
    room -= new TextEncoder().encode(text).length;
    if (room < 0) break;
    if (text !== '') blocks.push({ kind: block.output.kind, text });
  }
  if (blocks.length === 0) return undefined;
  const { language, words } = output;
  const named = typeof language === 'string' && LANGUAGE.test(language);
  return { ...(named && { language }), blocks, words };
}
