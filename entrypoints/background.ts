import { defineBackground } from 'wxt/utils/define-background';
import type { PageReport } from '../utils/model/article.ts';
import type { EntityId } from '../utils/model/facts.ts';
import { areOfPage, type PageTables } from '../utils/model/page-tables.ts';
import { askDataset, expectCore, loadDataset } from '../utils/platform/dataset-file.ts';
import { loadWorkerTexts } from '../utils/platform/full-texts.ts';
import { fillTable, keepLateScript, loadLate } from '../utils/platform/late-script.ts';
import { putMenu, serveLookUp } from '../utils/platform/look-up.ts';
import { type Sender, serveWorker } from '../utils/platform/messages.ts';
import { onSettingsChange } from '../utils/platform/on-settings-change.ts';
import { loadActivePacks } from '../utils/platform/packs.ts';
import { withPrivateSites } from '../utils/platform/private-sites.ts';
import { loadSettings } from '../utils/platform/settings.ts';
import { showOnToolbar, type ToolbarState } from '../utils/platform/toolbar.ts';
import { webext } from '../utils/platform/webext.ts';
import type { Details } from '../utils/protocol/details.ts';
import type { Read, WorkerRequest } from '../utils/protocol/messages.ts';
import type { PageNotes } from '../utils/protocol/page-notes.ts';
import { isOnAt, type Settings } from '../utils/protocol/settings.ts';
import { addPacks, addPacksToCard, hostsIn } from '../utils/view/add-packs.ts';
import { buildCard } from '../utils/view/cards.ts';
import { nameOfId } from '../utils/view/claims.ts';
import type { Card, ContextView, SearchHit } from '../utils/view/context-view.ts';
import type { Texts } from '../utils/wording/texts.ts';
import type { Reading } from './reading.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Texts of the language that the reader chose. */
const loadTexts = async (): Promise<Texts> => loadWorkerTexts((await loadSettings()).settings);

/** The dataset first: it is on its way while the script runs. */
const loadReading = () => Promise.all([loadDataset(), loadLate<Reading>()]);

async function readReport(report: PageReport, settings: Settings): Promise<ContextView> {
  const [[dataset, reading], packs] = await Promise.all([
    loadReading(),
    loadActivePacks(settings),
    loadLate<Reading>().then(({ tablesFor }) => Promise.all(tablesFor(report).map(fillTable))),
  ]);
  return addPacks(reading.buildContext(report, dataset, today()), packs, hostsIn(dataset));
}

async function readNotes(report: PageReport, sender: Sender): Promise<PageNotes> {
  const { settings } = await loadSettings();
  const [view, texts] = await Promise.all([readReport(report, settings), loadWorkerTexts(settings)]);
  const notes = (await loadLate<Reading>()).buildPageNotes(view, settings, texts);
  void show(sender, { kind: 'on', count: notes.known, isAll: !report.hasMore });
  return notes;
}

async function readTables(tables: PageTables, sender: Sender): Promise<Read> {
  void loadDataset().catch(() => undefined);
  const judged = (await loadLate<Reading>()).judgeTables(tables);
  const hasNotes = areOfPage(tables) && judged.report.kind !== 'other';
  // Where they fail, the page asks for its notes alone and is told why.
  return { ...judged, notes: hasNotes ? await readNotes(judged.report, sender).catch(() => null) : null };
}

/** After the answer that is being given: the page will ask to be read. */
function expectPage(): void {
  void loadDataset().catch(() => undefined);
  setTimeout(() => void loadLate().catch(() => undefined));
}

async function readCard(id: EntityId, date: string | null): Promise<Card | null> {
  const [card, packs] = await Promise.all([
    askDataset((dataset) => buildCard(id, { date, today: today() }, dataset), id),
    loadActivePacks(loadSettings().then(({ settings }) => settings)),
  ]);
  return card && askDataset((dataset) => addPacksToCard(card, packs, hostsIn(dataset)));
}

type Asked<K extends WorkerRequest['kind']> = Extract<WorkerRequest, { readonly kind: K }>;

async function readDetails({ id, date, mention }: Asked<'details'>): Promise<Details | null> {
  const [[dataset, { wordDetails }], texts, card] = await Promise.all([
    loadReading(),
    loadTexts(),
    readCard(id, date),
  ]);
  return card && wordDetails(card, mention, (rival) => nameOfId(rival, dataset), texts);
}

async function copy({ report, format }: Asked<'copy'>): Promise<string> {
  const { settings } = await loadSettings();
  const [view, texts] = await Promise.all([readReport(report, settings), loadWorkerTexts(settings)]);
  return (await loadLate<Reading>()).copyView(view, format, texts);
}

async function search(query: string): Promise<readonly SearchHit[]> {
  const [[dataset, { searchDataset, wordHits }], texts] = await Promise.all([loadReading(), loadTexts()]);
  return wordHits(searchDataset(query, today(), dataset), texts);
}

async function show({ tab }: Sender, state: ToolbarState): Promise<void> {
  if (tab !== null) await showOnToolbar(tab, state, await loadTexts());
}

async function putMenuInLanguage(): Promise<void> {
  await putMenu((await loadTexts()).say('lookup.menu'));
}

export default defineBackground({
  main: () => {
    expectCore();
    keepLateScript();
    serveWorker({
      read: ({ tables }, sender) => readTables(tables, sender),
      context: async ({ report }) => readReport(report, (await loadSettings()).settings),
      notes: ({ report }, sender) => readNotes(report, sender),
      card: async ({ id, date }) => readCard(id, date),
      details: readDetails,
      copy,
      search: ({ query }) => search(query),
      site: async (_request, sender) => {
        const { settings } = await loadSettings();
        const here = sender.isPrivate ? await withPrivateSites(settings) : settings;
        const isOn = sender.site !== null && isOnAt(sender.site.hostname, here);
        if (isOn) expectPage();
        else void show(sender, { kind: 'off' });
        return isOn;
      },
    });
    serveLookUp();
    onSettingsChange(() => void putMenuInLanguage());
    webext().runtime.onInstalled.addListener(({ reason }) => {
      void putMenuInLanguage();
      if (reason === 'install') void webext().tabs.create({ url: webext().runtime.getURL('/welcome.html') });
    });
  },
});
