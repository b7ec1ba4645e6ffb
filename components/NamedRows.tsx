import type { ContextView } from '../utils/view/context-view.ts';
import { Notice } from './Notice.tsx';
import type { PopupActions } from './popup-state.ts';
import { RowSection } from './RowSection.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly kinds: readonly ('outlets' | 'people' | 'institutions')[];
  /** Rows that the screen has besides. */
  readonly others?: number;
  readonly view: ContextView;
  readonly actions: PopupActions;
}

/** Whom a page names, a section for each kind; where the screen has no row at all, it says so. */
export function NamedRows({ kinds, others = 0, view, actions }: Props) {
  const texts = spokenTexts();
  return (
    <>
      {kinds.map((kind) => (
        <RowSection
          key={kind}
          title={texts.say(`popup.${kind}`)}
          rows={view[kind]}
          view={view}
          actions={actions}
        />
      ))}
      {kinds.reduce((sum, kind) => sum + view[kind].length, others) === 0 && (
        <Notice title={texts.say('popup.empty')} help={texts.say('popup.empty-help')} />
      )}
    </>
  );
}
