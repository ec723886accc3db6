import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/**
 * What stands in fields but is no value yet: half a tag, a score that does not read as one. A page that may be
 * closed at any moment (the popup) provides this and keeps the texts; elsewhere they live as long as their field.
 */
export interface KeptTexts {
  texts: Record<string, string>;
  /** An empty text is forgotten. */
  keep: (field: string, text: string) => void;
}

export const KeptTexts = createContext<KeptTexts>({ texts: {}, keep: () => undefined });

/**
 * A field's text as state, starting from what was kept of it; `usual` is what stands there otherwise.
 * A text set as not pending is a value by now, kept elsewhere. The last function forgets the text.
 */
export function useKeptText(field: string, usual: string) {
  const { texts, keep } = useContext(KeptTexts);
  const [text, setText] = useState(texts[field] ?? usual);
  const set = (next: string, pending = true) => {
    setText(next);
    keep(field, pending ? next : '');
  };
  return [text, set, () => keep(field, '')] as const;
}
