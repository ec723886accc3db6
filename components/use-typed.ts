import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeptText } from './kept-text.ts';

/** What a text came to: a value, or what to tell the one who typed it. */
export type Typed<T> = { value: T } | { fault: string };

/** How a value is written into a field, and read from it again. */
export interface Writing<T> {
  write: (value: T) => string;
  read: (text: string) => Typed<T>;
}

/**
 * A text field that holds a value: every text that reads as one is handed on at once, the others stay where they
 * were typed. Such a field is invalid to its form; what is wrong is told when it is left or the form is sent.
 * A value that comes from elsewhere, and is written otherwise, replaces the text.
 */
export function useTyped<T, E extends HTMLInputElement | HTMLTextAreaElement = HTMLInputElement>(
  name: string,
  value: T,
  onValue: (value: T) => void,
  { write, read }: Writing<T>,
) {
  const field = useRef<E>(null);
  const [known, setKnown] = useState(value);
  const [text, setText, forget] = useKeptText(name, write(value));
  const [told, setTold] = useState(false);

  const came = read(text);
  const fault = 'fault' in came ? came.fault : undefined;
  useLayoutEffect(() => field.current?.setCustomValidity(fault ?? ''), [fault]);
  // At once after drawing: later, a text typed meanwhile would be taken for an outdated one.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it sets nothing when nothing came
  useLayoutEffect(() => {
    if (known === value) return;
    setKnown(value);
    if (write(known) !== write(value)) setText(write(value), false);
  });

  // A field that goes away (an editor that is closed) leaves nothing behind.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- at the end only, not at every drawing
  useEffect(() => () => forget(), []);

  return {
    text,
    /** What to show beside the field. */
    fault: told ? fault : undefined,
    input: {
      ref: field,
      value: text,
      'aria-invalid': told && fault !== undefined,
      onInput: (event: { currentTarget: E }) => {
        const typed = event.currentTarget.value;
        const next = read(typed);
        event.currentTarget.setCustomValidity('fault' in next ? next.fault : '');
        setText(typed, 'fault' in next);
        if ('fault' in next) return;
        setTold(false);
        setKnown(next.value);
        onValue(next.value);
      },
      onBlur: () => setTold(true),
      onInvalid: () => setTold(true),
    },
  };
}
