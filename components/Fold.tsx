import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part that opens on request. */
export function Fold({ title, isOpen = false, children }: Props) {
  return (
    <details class="fold" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
