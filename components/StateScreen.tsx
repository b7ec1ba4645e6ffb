import { ArticleScreen } from './ArticleScreen.tsx';
import { IndexScreen } from './IndexScreen.tsx';
import { Notice } from './Notice.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly today: string;
}

function Loading() {
  return (
    <p class="loading" role="status">
      {spokenTexts().say('popup.loading')}
    </p>
  );
}

interface FailedProps {
  readonly error: string;
  readonly onRetry: () => void;
}

function Failed({ error, onRetry }: FailedProps) {
  const texts = spokenTexts();
  return (
    <Notice title={texts.say('popup.failed')} help={texts.say('popup.failed-help', { error })}>
      <button type="button" class="button" onClick={onRetry}>
        {texts.say('popup.retry')}
      </button>
    </Notice>
  );
}

/** The screen of each state. */
export function StateScreen({ state, actions, today }: Props) {
  const texts = spokenTexts();
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'restricted':
      return <Notice title={texts.say('popup.restricted')} help={texts.say('popup.restricted-help')} />;
    case 'off':
      return (
        <Notice title={texts.say('popup.off')} help={texts.say('popup.off-help')}>
          <button type="button" class="button" onClick={() => actions.switchSite(true)}>
            {texts.say('popup.turn-on')}
          </button>
        </Notice>
      );
    case 'failed':
      return <Failed error={state.error} onRetry={actions.retry} />;
    case 'ready':
      if (state.view.kind === 'article')
        return <ArticleScreen view={state.view} actions={actions} today={today} />;
      if (state.view.kind === 'index')
        return (
          <>
            {state.hasMore && <Loading />}
            {state.error !== undefined && <Failed error={state.error} onRetry={actions.retry} />}
            <IndexScreen view={state.view} actions={actions} />
          </>
        );
      return <Notice title={texts.say('popup.not-article')} help={texts.say('popup.not-article-help')} />;
  }
}
