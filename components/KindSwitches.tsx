import { badgeKinds } from '../utils/protocol/settings.ts';
import type { BadgeKind } from '../utils/view/context-view.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly hidden: readonly BadgeKind[];
  readonly isFixed: boolean;
  readonly onChange: (hidden: readonly BadgeKind[]) => void;
}

/** Which kinds of badge are drawn in pages; at the same time the key to their shapes. */
export function KindSwitches({ hidden, isFixed, onChange }: Props) {
  const texts = spokenTexts();
  const turn = (kind: BadgeKind, isShown: boolean): void => {
    const others = hidden.filter((one) => one !== kind);
    onChange(isShown ? others : [...others, kind]);
  };
  return (
    <fieldset disabled={isFixed}>
      <legend>{texts.say('settings.kinds')}</legend>
      <p class="dim">{texts.say('settings.kinds-help')}</p>
      <div class="kinds">
        {badgeKinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={(event) => turn(kind, event.currentTarget.checked)}
            />
            <BadgeMark badge={kind} isLabelled />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
