import type { ComponentChildren } from 'preact';
import './view-head.css';

/** A list's name, and what can be done with all of it beside it. */
export function ViewHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="view-head">
      <h1>{title}</h1>
      <div class="view-head-tools">{children}</div>
    </div>
  );
}
