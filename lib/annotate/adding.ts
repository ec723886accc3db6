import { openAdder } from './adder/adder.ts';
import { boxOf } from './boxes.ts';
import { tell } from './extension.ts';
import type { Marks } from './marks.ts';
import type { MarkAnswer, PlaceOnPage } from './model.ts';
import { selectedRange } from './selection.ts';

/** Opens the adder on what is selected, one at a time. Ends by the signal. */
export function createAdding(marks: Marks, signal: AbortSignal) {
  let adder: AbortController | undefined;

  async function mark(asked: { place: PlaceOnPage; aspect: string; spoiler?: true }): Promise<MarkAnswer> {
    const { place, ...said } = asked;
    const answer = (await tell({ kind: 'mark', ...asked })) as MarkAnswer | undefined;
    if (answer && 'id' in answer) {
      marks.set({ id: answer.id, quote: place.quote, selectors: place.selectors, ...said });
      marks.unveil(answer.id);
    }
    return answer ?? { failure: 'failed' };
  }
  async function remark(change: { id: string; aspect?: string; spoiler?: boolean }): Promise<boolean> {
    if ((await tell({ kind: 'remark', ...change })) !== true) return false;
    marks.change(change.id, change);
    return true;
  }
  async function unmark(id: string): Promise<boolean> {
    if ((await tell({ kind: 'unmark', id })) !== true) return false;
    marks.drop(id);
    return true;
  }

  return {
    /** Whether there is a selection that can be marked. `roots`: shadow roots it may be in; `focus`: the adder takes the focus. */
    async open(roots: ShadowRoot[], focus: boolean): Promise<boolean> {
      const range = selectedRange(document, roots);
      if (!range) return false;
      const open = new AbortController();
      adder?.abort();
      adder = open;
      const place = await marks.describe(range);
      if (!place) return false;
      if (open.signal.aborted) return true;
      signal.addEventListener('abort', () => open.abort(), { signal: open.signal });
      const language = document.documentElement.lang.slice(0, 40);
      const suggested = await tell({ kind: 'suggest', quote: place.quote.slice(0, 2000), language });
      if (open.signal.aborted) return true;
      const aspects = marks.aspects().filter(({ removed }) => !removed);
      const offered = aspects.find(({ id }) => id === suggested) ?? aspects[0];
      const seen = async (asked: Parameters<typeof mark>[0]) => {
        const answer = await mark(asked);
        // What is marked is seen as such, not as selected.
        const selection = range.startContainer.ownerDocument?.getSelection();
        if ('id' in answer && selection && selection.rangeCount > 0) selection.collapseToEnd();
        return answer;
      };
      openAdder(
        {
          aspects,
          suggested: offered?.id ?? '',
          place,
          where: () => boxOf(range),
          focus,
          mark: seen,
          remark,
          unmark,
        },
        open,
      );
      return true;
    },
    close: () => adder?.abort(),
  };
}
