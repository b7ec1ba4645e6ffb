import { useState } from 'preact/hooks';
import { CopyMenu } from './CopyMenu.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { SearchScreen } from './SearchScreen.tsx';
import { StateScreen } from './StateScreen.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** Today, ISO 8601. */
  readonly today: string;
  /** Host of the page, null where it is none of the web. */
  readonly host: string | null;
  /** What to look up at once, `''` for nothing. */
  readonly query: string;
}

interface SearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

function SearchBox({ query, onChange }: SearchProps) {
  const texts = spokenTexts();
  const label = texts.say('popup.search');
  return (
    <search>
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </search>
  );
}

/** Whether a tab can be switched on or off, and how it stands. */
function SiteSwitch({ state, host, actions }: Pick<Props, 'state' | 'host' | 'actions'>) {
  const texts = spokenTexts();
  if (host === null || state.kind === 'restricted') return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={state.kind !== 'off'}
        onChange={(event) => actions.switchSite(event.currentTarget.checked)}
      />
      {texts.say('popup.site', { host })}
    </label>
  );
}

/** The popup: a search box over the screen of its state, and at its foot the data's date and what can be done. */
export function Popup({ state, actions, today, host, query: asked }: Props) {
  const texts = spokenTexts();
  const [query, setQuery] = useState(asked);
  const view = state.kind === 'ready' ? state.view : null;
  const isSearching = query.trim() !== '';
  const isTitled = !isSearching && view?.kind === 'article' && view.title !== null;
  return (
    <div class="popup">
      <div class="top">
        <SearchBox query={query} onChange={setQuery} />
      </div>
      <main aria-busy={state.kind === 'loading' || (state.kind === 'ready' && !!state.hasMore)}>
        {!isTitled && <h1 class="unseen">{texts.say('popup.title')}</h1>}
        {isSearching ? (
          <SearchScreen query={query} view={view} actions={actions} />
        ) : (
          <StateScreen state={state} actions={actions} today={today} />
        )}
      </main>
      <footer>
        {view && view.kind !== 'other' && <CopyMenu onCopy={actions.copy} />}
        <SiteSwitch state={state} host={host} actions={actions} />
        <div class="foot">
          {view && (
            <span class="dim">
              {texts.say('popup.data', {
                date: texts.date(view.dataset.date),
                version: view.dataset.checksum.slice(0, 8),
              })}
            </span>
          )}
          <button type="button" class="plain" onClick={actions.openSettings}>
            {texts.say('popup.settings')}
          </button>
        </div>
      </footer>
    </div>
  );
}
