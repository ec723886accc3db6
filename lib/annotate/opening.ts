import { boxOf } from './boxes.ts';
import type { Drawn } from './draw.ts';
import { say, tell } from './extension.ts';
import { markAt } from './hit.ts';
import type { Marks } from './marks.ts';
import { showNotice } from './notice.ts';
import { rootsAround, selectedRange } from './selection.ts';

const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

/** Opens a passage in the side panel. The click or key that asked for it is what lets the browser open that. */
async function openMark({ mark, ranges }: Drawn, signal: AbortSignal): Promise<void> {
  const opened = await tell({ kind: 'opened', id: mark.id });
  if (opened === false && ranges[0]) showNotice(say('noticeOpenPanel'), boxOf(ranges[0]), signal);
}

/** A click on a mark: lifts its veil, else opens it. Links and buttons under it, and clicks that select, do as ever. */
export async function onClick(event: MouseEvent, marks: Marks, signal: AbortSignal): Promise<void> {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const hit = markAt(marks.drawn(), event);
  if (hit?.veiled) {
    event.preventDefault();
    event.stopPropagation();
    return marks.unveil(hit.mark.id);
  }
  const control = event
    .composedPath()
    .some((target) => 'matches' in target && (target as Element).matches(CONTROLS));
  if (!hit || event.defaultPrevented || control || selectedRange(document, rootsAround(document, event)))
    return;
  await openMark(hit, signal);
}

/** Opens the mark in which the caret stands. Whether there is one. */
export async function openAtCaret(marks: Marks, signal: AbortSignal): Promise<boolean> {
  const caret = document.getSelection();
  const node = caret?.focusNode;
  if (!caret || !node) return false;
  const under = marks
    .drawn()
    .find(({ ranges }) => ranges.some((range) => range.isPointInRange(node, caret.focusOffset)));
  if (under) await openMark(under, signal);
  return under !== undefined;
}
