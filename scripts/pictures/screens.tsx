/** Every screen and state that a reader can meet, by name. */

import type { JSX } from 'preact';
import type { PackOutcome } from '../../components/AddPack.tsx';
import { type PackActions, Packs } from '../../components/Packs.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import { SettingsPage } from '../../components/SettingsPage.tsx';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { articleView } from '../../tests/fixtures/article-view.ts';
import { hardView } from '../../tests/fixtures/hard-view.ts';
import { createIndexView, emptyView, otherView } from '../../tests/fixtures/index-view.ts';
import type { EntityId } from '../../utils/model/facts.ts';
import type { Pack } from '../../utils/model/pack.ts';
import { defaultSettings } from '../../utils/protocol/settings.ts';
import type { ContextView, SearchHit } from '../../utils/view/context-view.ts';
import { wordDetails } from '../../utils/wording/details-text.ts';
import { wordHits } from '../../utils/wording/hit-text.ts';
import type { Texts } from '../../utils/wording/texts.ts';

/** What a look-up finds of a person of the view. */
function hitsOf({ cards }: ContextView, id: EntityId | null, texts: Texts): SearchHit[] {
  const card = id === null ? undefined : cards[id];
  if (card?.kind !== 'person') return [];
  return wordHits([{ ...card, born: card.born?.slice(0, 4) ?? null, host: '', country: null }], texts);
}

/** Answers as the worker does, of what a view holds. */
const actionsOf = (view: ContextView, texts: Texts): PopupActions => ({
  show: async () => true,
  search: async (query) => ({
    ok: true,
    value: query.startsWith('z')
      ? articleView.people.slice(1, 3).flatMap(({ id }) => hitsOf(view, id, texts))
      : [],
  }),
  card: async (id) => view.cards[id] ?? null,
  details: async (id, mention) => {
    const card = view.cards[id];
    return card ? wordDetails(card, mention, (rival) => view.cards[rival]?.name ?? rival, texts) : null;
  },
  copy: async () => true,
  switchSite: () => {},
  openSettings: () => {},
  retry: () => {},
});

const popup =
  (state: PopupState, query = '') =>
  (texts: Texts) => (
    <Popup
      state={state}
      actions={actionsOf(state.kind === 'ready' ? state.view : emptyView, texts)}
      today="2026-11-23"
      host="central.asia-news.com"
      query={query}
    />
  );

const pack: Pack = {
  format: 1,
  id: 'council',
  name: 'Example Press Council',
  publisher: 'Example Press Council',
  date: '2026-04',
  licence: 'CC0-1.0',
  url: 'https://council.example/',
  outlets: [],
};

const added = async (): Promise<PackOutcome> => ({ kind: 'added' });
const packActions: PackActions = { addText: added, addFrom: added, remove: () => {}, turn: () => {} };

const commands = [
  { command: '_execute_action', keys: 'Alt+Shift+M' },
  { command: 'look-up', keys: 'Alt+Shift+L' },
  { command: 'next-badge', keys: '' },
];

const settings = (managed: readonly string[]) => () => (
  <SettingsPage
    settings={{ ...defaultSettings, off: ['intranet.example', 'mail.example'], hidden: ['known'] }}
    managed={managed}
    isSaved={managed.length > 0 ? null : true}
    commands={commands}
    actions={{ change: () => {}, exportAll: () => {}, importAll: async () => true, reset: () => {} }}
  >
    <Packs packs={[pack]} off={[]} actions={packActions} />
  </SettingsPage>
);

export const screens: Readonly<Record<string, (texts: Texts) => JSX.Element>> = {
  article: popup({ kind: 'ready', view: articleView }),
  hard: popup({ kind: 'ready', view: hardView }),
  index: popup({ kind: 'ready', view: createIndexView(24) }),
  'index-more': popup({ kind: 'ready', view: createIndexView(24), hasMore: true }),
  empty: popup({ kind: 'ready', view: emptyView }),
  other: popup({ kind: 'ready', view: otherView }),
  loading: popup({ kind: 'loading' }),
  restricted: popup({ kind: 'restricted' }),
  off: popup({ kind: 'off' }),
  failed: popup({ kind: 'failed', error: 'the dataset is not whole: expected 9,412,000 bytes, got 12' }),
  settings: settings([]),
  'settings-managed': settings(['sites', 'off', 'badges']),
  welcome: () => <WelcomePage keys="Alt+Shift+M" onSettings={() => {}} />,
  search: popup({ kind: 'ready', view: articleView }, 'zh'),
  'search-none': popup({ kind: 'ready', view: articleView }, 'qwxy'),
};
