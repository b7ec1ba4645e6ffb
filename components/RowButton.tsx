import type { ComponentChildren } from 'preact';
import type { BadgeKind } from '../utils/view/context-view.ts';
import { BadgeMark } from './BadgeMark.tsx';

interface Props {
  /** Its mark; null keeps the place of one, undefined none. */
  readonly badge?: BadgeKind | null;
  readonly name: string;
  /** What the mark says in words, where the summary does not. */
  readonly label?: string | null;
  readonly summary: ComponentChildren;
  /** Under the summary. */
  readonly below?: string | undefined;
  /** At the end of the line. */
  readonly count?: string;
  /** Whether what it opens is open; undefined where it leads elsewhere. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

/** The line of a row, one button: mark, name, and what is said of it. */
export function RowButton({ badge, name, label, summary, below, count, isOpen, onClick }: Props) {
  return (
    <button type="button" class="row-main" aria-expanded={isOpen} onClick={onClick}>
      {badge && <BadgeMark badge={badge} isSilent />}
      {badge === null && <span class="no-badge" />}
      <span class="row-text">
        <bdi class="row-name">{name}</bdi>
        <span class="dim row-summary">
          {label && <span class="label">{label}</span>}
          <span>{summary}</span>
        </span>
        {below && <span class="row-summary">{below}</span>}
      </span>
      {count && <span class="count">{count}</span>}
    </button>
  );
}
