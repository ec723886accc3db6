import type { Form } from '../../../lib/exchange/form.ts';
import type { Field } from '../../../lib/exchange/model.ts';
import type { Problem } from '../../../lib/exchange/problem.ts';
import { type MessageKey, t } from '../../../lib/i18n.ts';

/** Why something does not come in, in words. */
export function problemText({ code, about = '' }: Problem): string {
  return t(`problem_${code}`, about);
}

/** The name of a form of files. A test holds that each has one. */
export function formName({ name }: Pick<Form, 'name'>): string {
  return t(name as MessageKey);
}

/** What a form carries, in words. */
export function carriedText(field: Field): string {
  return t(`carries_${field}`);
}
