const forms = new Map<string, Intl.NumberFormat>();

/** The way to write numbers in a language. Making one takes longer than writing a hundred numbers by it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const form = forms.get(key) ?? new Intl.NumberFormat(language, options);
  forms.set(key, form);
  return form;
}
