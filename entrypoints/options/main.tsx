import { drawPage } from '../../components/draw-page.tsx';
import { type SettingsActions, SettingsPage } from '../../components/SettingsPage.tsx';
import { saveFile } from '../../components/save-file.ts';
import { onSettingsChange } from '../../utils/platform/on-settings-change.ts';
import { pageTextsFor } from '../../utils/platform/page-texts.ts';
import { loadSettings, type StoredSettings, saveSettings } from '../../utils/platform/settings.ts';
import { defaultSettings, parseSettings, type Settings } from '../../utils/protocol/settings.ts';

async function draw({ settings, managed }: StoredSettings, isSaved: boolean | null): Promise<void> {
  const texts = pageTextsFor(settings);
  const change = async (next: Settings): Promise<void> => {
    await draw({ settings: next, managed }, await saveSettings(next));
  };
  const actions: SettingsActions = {
    change: (next) => void change(next),
    exportAll: () => saveFile('masthead-settings.json', JSON.stringify(settings, null, 2)),
    importAll: async (text) => {
      const read = parseSettings(text);
      if (read !== null) await change(read);
      return read !== null;
    },
    reset: () => void change(defaultSettings),
  };
  drawPage({
    texts,
    theme: settings.theme,
    content: <SettingsPage settings={settings} managed={managed} isSaved={isSaved} actions={actions} />,
  });
}

const redraw = async (): Promise<void> => draw(await loadSettings(), null);

onSettingsChange(() => {
  if (document.hidden) void redraw();
});
void redraw();
