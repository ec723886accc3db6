import type { ComponentProps, TargetedKeyboardEvent } from 'preact';
import './grow-field.css';

interface Grown {
  part: string;
  /** What stands in the field: it is as large as that. */
  text: string;
  placeholder: string;
}

type GrowTextProps = ComponentProps<'textarea'> & Grown & { fault?: string | undefined; id: string };

/** A text that is corrected in place, over as many lines as it needs. It holds one paragraph: Enter sends the form. */
export function GrowText({ part, text, fault, whole = true, ...rest }: GrowTextProps & { whole?: boolean }) {
  return (
    <span class={whole ? 'grow whole' : 'grow'} data-text={text || rest.placeholder}>
      <textarea
        rows={1}
        cols={1}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${rest.id}-fault`}
        onKeyDown={sendOnEnter}
        {...rest}
        data-part={part}
      />
    </span>
  );
}

/** The text of such a field, without the line breaks that a paste may bring. */
export function paragraph(event: { currentTarget: HTMLTextAreaElement }): string {
  return event.currentTarget.value.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

function sendOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A year, or another few characters: an input as wide as what stands in it. */
export function GrowInput({ part, text, ...rest }: ComponentProps<'input'> & Grown) {
  return (
    <span class="grow" data-text={text || rest.placeholder}>
      <input type="text" autocomplete="off" spellcheck={false} size={1} {...rest} data-part={part} />
    </span>
  );
}
