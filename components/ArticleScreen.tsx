import type { ContextView } from '../utils/view/context-view.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { NamedRows } from './NamedRows.tsx';
import { Publisher } from './Publisher.tsx';
import type { PopupActions } from './popup-state.ts';
import { SourcingPicture } from './SourcingPicture.tsx';

interface Props {
  readonly view: ContextView;
  readonly actions: PopupActions;
  readonly today: string;
}

/** An article: what it is, who publishes it, whom it relies on, and whom it names. */
export function ArticleScreen({ view, actions, today }: Props) {
  return (
    <>
      <ArticleHead view={view} today={today} />
      <Publisher view={view} actions={actions} />
      {view.sourcing !== null && view.sourcing.speakers.length > 0 && (
        <SourcingPicture sourcing={view.sourcing} view={view} onShow={actions.show} />
      )}
      <NamedRows kinds={['outlets', 'people', 'institutions']} view={view} actions={actions} />
    </>
  );
}
