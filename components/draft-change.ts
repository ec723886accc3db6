import type { Draft } from '../lib/library/draft.ts';

/** Fields to change; `undefined` takes the value out. */
export type DraftChange = { [K in keyof Draft]?: Draft[K] | undefined };
export type Change = (change: DraftChange) => void;

/** What is wrong with which field, in words. */
export type Faults = { [K in keyof Draft]?: string };

/** `draft` with the fields of `change` set, or gone where they are `undefined`. */
export function changed(draft: Draft, change: DraftChange): Draft {
  const next = Object.assign({ ...draft }, change);
  for (const [field, value] of Object.entries(next))
    if (value === undefined) Reflect.deleteProperty(next, field);
  return next;
}

/** Whether two drafts say the same, in whatever order they say it. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(draft: Draft): string {
  return JSON.stringify(Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1)));
}
