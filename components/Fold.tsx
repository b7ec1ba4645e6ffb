import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part that opens on request. */
export function Fold({ title, children }: Props) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
