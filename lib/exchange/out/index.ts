import type { OutForm } from '../form.ts';

/** The forms that are written. */
export const OUT_FORMS: readonly OutForm[] = [];
