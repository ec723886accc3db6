import type { ComponentChildren } from 'preact';
import './field.css';

/** A field's name before it, and what is wrong with it after. `id` is the control's. */
export function Field(props: {
  id: string;
  label: string;
  fault?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label class="caption" for={props.id}>
        {props.label}
      </label>
      <div>{props.children}</div>
      <Fault id={props.id} text={props.fault} />
    </div>
  );
}

/** What is wrong with the control of that id, in words beside it. */
export function Fault({ id, text }: { id: string; text?: string | undefined }) {
  return text === undefined ? null : (
    <p class="fault" id={`${id}-fault`} role="alert">
      {text}
    </p>
  );
}
