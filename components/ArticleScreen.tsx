import type { ContextView, RowView } from '../utils/view/context-view.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { Notice } from './Notice.tsx';
import { Publisher } from './Publisher.tsx';
import type { PopupActions } from './popup-state.ts';
import { RowSection } from './RowSection.tsx';
import { SourcingPicture } from './SourcingPicture.tsx';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly view: ContextView;
  readonly actions: PopupActions;
  readonly today: string;
}

const isEmpty = ({ outlets, institutions, people }: ContextView): boolean =>
  outlets.length + institutions.length + people.length === 0;

/** An article: what it is, who publishes it, whom it relies on, and whom it names. */
export function ArticleScreen({ view, actions, today }: Props) {
  const texts = useTexts();
  const sections: readonly (readonly [string, readonly RowView[]])[] = [
    [texts.say('popup.outlets'), view.outlets],
    [texts.say('popup.people'), view.people],
    [texts.say('popup.institutions'), view.institutions],
  ];
  return (
    <>
      <ArticleHead view={view} today={today} />
      <Publisher view={view} actions={actions} />
      {view.sourcing !== null && view.sourcing.speakers.length > 0 && (
        <SourcingPicture sourcing={view.sourcing} view={view} onShow={actions.show} />
      )}
      {sections.map(([title, rows]) => (
        <RowSection key={title} title={title} rows={rows} view={view} actions={actions} />
      ))}
      {isEmpty(view) && <Notice title={texts.say('popup.empty')} help={texts.say('popup.empty-help')} />}
    </>
  );
}
