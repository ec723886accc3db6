import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';
import { numberFormat } from './write-number.ts';

export type MessageKey = keyof typeof messages;

/** Keys of messages that come in plural forms: "reviews" stands for "reviews_one" and "reviews_other". */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A text for people, in their language. `values` fill $1, $2 … in order. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** A text that depends on a count: takes the plural form of the reader's language, and $1 is the count as it is written there. */
export function plural(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const language = browser.i18n.getUILanguage();
  const form = rulesOf(language).select(count);
  const named = `${key}_${form}` as MessageKey;
  const written = numberFormat(language).format(count);
  return t(named, written, ...values) || t(`${key}_other` as MessageKey, written, ...values);
}

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}
