import { defineBackground } from 'wxt/utils/define-background';
import { loadDataset } from '../utils/platform/dataset-file.ts';
import { putMenu, serveLookUp } from '../utils/platform/look-up.ts';
import { type Sender, serveWorker } from '../utils/platform/messages.ts';
import { onSettingsChange } from '../utils/platform/on-settings-change.ts';
import { loadSettings } from '../utils/platform/settings.ts';
import { textsFor } from '../utils/platform/texts.ts';
import { showOnToolbar, type ToolbarState } from '../utils/platform/toolbar.ts';
import { webext } from '../utils/platform/webext.ts';
import { isOnAt } from '../utils/protocol/settings.ts';
import { buildContext } from '../utils/view/build-context.ts';
import { buildCard } from '../utils/view/cards.ts';
import { searchDataset } from '../utils/view/search.ts';
import { buildPageNotes } from '../utils/wording/page-notes.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

async function show({ tab }: Sender, state: ToolbarState): Promise<void> {
  if (tab !== null) await showOnToolbar(tab, state, textsFor((await loadSettings()).settings));
}

async function putMenuInLanguage(): Promise<void> {
  await putMenu(textsFor((await loadSettings()).settings).say('lookup.menu'));
}

export default defineBackground({
  type: 'module',
  main: () => {
    serveWorker({
      context: async ({ report }) => buildContext(report, await loadDataset(), today()),
      notes: async ({ report }, sender) => {
        const [{ settings }, dataset] = await Promise.all([loadSettings(), loadDataset()]);
        const view = buildContext(report, dataset, today());
        const notes = buildPageNotes(view, settings, textsFor(settings));
        void show(sender, { kind: 'on', count: notes.known });
        return notes;
      },
      card: async ({ id, date }) => buildCard(id, { date, today: today() }, await loadDataset()),
      search: async ({ query }) => searchDataset(query, await loadDataset()),
      site: async (_request, sender) => {
        const { settings } = await loadSettings();
        const isOn = sender.url !== null && isOnAt(new URL(sender.url).hostname, settings);
        if (isOn) void loadDataset().catch(() => undefined);
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
