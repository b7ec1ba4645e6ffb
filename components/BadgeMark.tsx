import { badgeShapes } from '../utils/view/badge-shapes.ts';
import type { BadgeKind } from '../utils/view/context-view.ts';
import { wordBadge } from '../utils/wording/entity-text.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly badge: BadgeKind;
  /** With its label beside it; without, the label is only read aloud. */
  readonly isLabelled?: boolean;
  /** The label stands in words beside it already. */
  readonly isSilent?: boolean;
}

/** The mark of a kind of context: a shape with its label, never a colour alone. */
export function BadgeMark({ badge, isLabelled = false, isSilent = false }: Props) {
  const texts = spokenTexts();
  return (
    <span class={isLabelled ? 'badge badge-labelled' : 'badge'}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path fill-rule="evenodd" d={badgeShapes[badge]} />
      </svg>
      {!isSilent && <span class={isLabelled ? '' : 'unseen'}>{wordBadge(badge, texts)}</span>}
    </span>
  );
}
