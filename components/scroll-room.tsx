import type { ComponentChildren } from 'preact';

/** Room for what is wider or longer than the window: it is scrolled by keyboard too. */
export function ScrollRoom({
  name,
  class: kind,
  children,
}: {
  name: string;
  class: string;
  children: ComponentChildren;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys scroll what has the focus
    <section class={kind} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
