import { defineBackground } from 'wxt/utils/define-background';
import en from '../locales/en.json';
import { loadDataset } from '../utils/platform/dataset-file.ts';
import { serveWorker } from '../utils/platform/messages.ts';
import { defaultSettings } from '../utils/protocol/settings.ts';
import { buildContext } from '../utils/view/build-context.ts';
import { buildCard } from '../utils/view/cards.ts';
import { searchDataset } from '../utils/view/search.ts';
import { buildPageNotes } from '../utils/wording/page-notes.ts';
import { createTexts } from '../utils/wording/texts.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

export default defineBackground({
  type: 'module',
  main: () =>
    serveWorker({
      context: async ({ report }) => buildContext(report, await loadDataset(), today()),
      notes: async ({ report }) => {
        const view = buildContext(report, await loadDataset(), today());
        return buildPageNotes(view, defaultSettings, createTexts('en', en));
      },
      card: async ({ id, date }) => buildCard(id, { date, today: today() }, await loadDataset()),
      search: async ({ query }) => searchDataset(query, await loadDataset()),
    }),
});
