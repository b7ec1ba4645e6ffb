import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly help: string;
  readonly children?: ComponentChildren;
}

/** A state that has nothing to list: what it is, what it means, and what can be done. */
export function Notice({ title, help, children }: Props) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p class="dim">{help}</p>
      {children}
    </section>
  );
}
