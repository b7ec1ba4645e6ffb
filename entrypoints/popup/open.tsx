import { writeClipboard } from '../../components/copy-text.ts';
import { drawPage } from '../../components/draw-page.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import type { PageReport } from '../../utils/model/article.ts';
import type { EntityId } from '../../utils/model/facts.ts';
import { askReport, askSite } from '../../utils/platform/ask-tab.ts';
import { takeQuery } from '../../utils/platform/asked-query.ts';
import { askPage, askWorker, failures } from '../../utils/platform/messages.ts';
import { keepPrivateSite, withPrivateSites } from '../../utils/platform/private-sites.ts';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { expectTexts } from '../../utils/platform/texts.ts';
import { webext } from '../../utils/platform/webext.ts';
import { isOnAt, type Settings, switchSite } from '../../utils/protocol/settings.ts';

/** The tab that the popup speaks of: the active one, unless the address names another. */
async function findTab(): Promise<number> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await webext().tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

const isInPrivateWindow = (tab: number): Promise<boolean> =>
  webext()
    .tabs.get(tab)
    .then(
      ({ incognito }) => incognito,
      () => false,
    );

interface Shown {
  readonly state: PopupState;
  /** What the page's script found, where there is a view of it. */
  readonly report?: PageReport;
}

/** The states of a tab in turn: of a long list what was read of it, then all; what is shown stays where its rest fails. */
async function* readTab(tab: number, site: URL | null, settings: Settings): AsyncGenerator<Shown> {
  if (site === null) return yield { state: { kind: 'restricted' } };
  if (!isOnAt(site.hostname, settings)) return yield { state: { kind: 'off' } };
  let shown: Shown | null = null;
  const failed = (error: string): Shown =>
    shown?.state.kind === 'ready'
      ? { ...shown, state: { ...shown.state, hasMore: false, error } }
      : { state: { kind: 'failed', error } };
  for (const kind of ['report', 'rest'] as const) {
    const report = await askReport(tab, site, kind);
    if (!report.ok) return yield failed(report.error);
    const view = await askWorker({ to: 'worker', kind: 'context', report: report.value });
    if (!view.ok) return yield failed(view.error);
    const hasMore = report.value.hasMore === true;
    if (hasMore && kind === 'rest') return yield failed(failures.unread);
    shown = { state: { kind: 'ready', view: view.value, hasMore }, report: report.value };
    yield shown;
    if (!hasMore) return;
  }
}

const search: PopupActions['search'] = (query) => askWorker({ to: 'worker', kind: 'search', query });

/** Nothing waits for what it does not need: the first paint only for settings and words. */
async function open(): Promise<void> {
  const loadTexts = expectTexts();
  const asking = takeQuery();
  const findingTab = findTab();
  const findSite = async (): Promise<URL | null> => askSite(await findingTab);
  const findingSite = findSite();
  let { settings } = await loadSettings();
  const [texts, query] = await Promise.all([loadTexts(settings), asking]);
  let site: URL | null = null;
  const today = new Date().toISOString().slice(0, 10);
  const draw = ({ state, report }: Shown): void => {
    const date = state.kind === 'ready' ? state.view.date : null;
    const actions: PopupActions = {
      show: async ({ where, part, start, end }) => {
        const shown = await askPage(await findingTab, { to: 'page', kind: 'show', where, part, start, end });
        return shown.ok && shown.value;
      },
      search,
      card: async (id) => {
        const card = await askWorker({ to: 'worker', kind: 'card', id: id as EntityId, date });
        return card.ok ? card.value : null;
      },
      details: async (id, mention) => {
        const details = await askWorker({ to: 'worker', kind: 'details', id: id as EntityId, date, mention });
        return details.ok ? details.value : null;
      },
      copy: async (format) => {
        if (report === undefined) return false;
        const text = await askWorker({ to: 'worker', kind: 'copy', report, format });
        return text.ok && writeClipboard(text.value);
      },
      switchSite: (isOn) => void change(isOn),
      openSettings: () => void webext().runtime.openOptionsPage(),
      retry: () => void read(),
    };
    drawPage({
      texts,
      theme: settings.theme,
      content: (
        <Popup state={state} actions={actions} today={today} host={site?.hostname ?? null} query={query} />
      ),
    });
  };
  const isPrivate = findingTab.then(isInPrivateWindow);
  let turn = 0;
  const read = async (asked = findSite()): Promise<void> => {
    const mine = ++turn;
    draw({ state: { kind: 'loading' } });
    site = await asked;
    const here = (await isPrivate) ? await withPrivateSites(settings) : settings;
    for await (const shown of readTab(await findingTab, site, here)) {
      if (mine !== turn) return;
      draw(shown);
    }
  };
  const change = async (isOn: boolean): Promise<void> => {
    if (site === null) return;
    if (await isPrivate) {
      await keepPrivateSite(site.hostname, isOn);
      await askPage(await findingTab, { to: 'page', kind: 'again' });
    } else {
      settings = switchSite(settings, site.hostname, isOn);
      await saveSettings(settings);
    }
    await read();
  };
  await read(findingSite);
}

void open();
