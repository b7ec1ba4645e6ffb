import type { PackOutcome } from '../../components/AddPack.tsx';
import { drawPage } from '../../components/draw-page.tsx';
import type { CommandKeys } from '../../components/KeyList.tsx';
import { type PackActions, Packs } from '../../components/Packs.tsx';
import { type SettingsActions, SettingsPage } from '../../components/SettingsPage.tsx';
import { saveFile } from '../../components/save-file.ts';
import type { Pack } from '../../utils/model/pack.ts';
import { loadCommands } from '../../utils/platform/commands.ts';
import { fetchPack } from '../../utils/platform/fetch-pack.ts';
import { loadPageTexts } from '../../utils/platform/full-texts.ts';
import { onSettingsChange } from '../../utils/platform/on-settings-change.ts';
import { loadPacks, savePacks } from '../../utils/platform/packs.ts';
import { usePolyfill } from '../../utils/platform/polyfill.ts';
import { loadSettings, type StoredSettings, saveSettings } from '../../utils/platform/settings.ts';
import { parsePack } from '../../utils/protocol/pack.ts';
import { parseSettings } from '../../utils/protocol/parse-settings.ts';
import { defaultSettings, type Settings } from '../../utils/protocol/settings.ts';
import type { Texts } from '../../utils/wording/texts.ts';

interface Shown extends StoredSettings {
  readonly texts: Texts;
  readonly packs: readonly Pack[];
  readonly commands: readonly CommandKeys[];
  readonly isSaved: boolean | null;
}

function createPackActions(shown: Shown): PackActions {
  const { settings, packs } = shown;
  const keep = async (next: readonly Pack[]): Promise<boolean> => {
    const isSaved = await savePacks(next);
    draw({ ...shown, packs: isSaved ? next : packs, isSaved });
    return isSaved;
  };
  const addText = async (text: string): Promise<PackOutcome> => {
    const read = parsePack(text);
    if (read.kind === 'problems') return read;
    const others = packs.filter(({ id }) => id !== read.pack.id);
    return { kind: (await keep([...others, read.pack])) ? 'added' : 'full' };
  };
  const addFrom = async (address: string): Promise<PackOutcome> => {
    const fetched = await fetchPack(address);
    return fetched.kind === 'text' ? addText(fetched.text) : fetched;
  };
  return {
    addText,
    addFrom,
    remove: (id) => void keep(packs.filter((pack) => pack.id !== id)),
    turn: (id, isOn) => {
      const off = settings.packsOff.filter((one) => one !== id);
      void change(shown, { ...settings, packsOff: isOn ? off : [...off, id] });
    },
  };
}

async function change(shown: Shown, settings: Settings): Promise<void> {
  const isSaved = await saveSettings(settings);
  const isSameLanguage = settings.language === shown.settings.language;
  draw({ ...shown, settings, texts: isSameLanguage ? shown.texts : await loadPageTexts(settings), isSaved });
}

function draw(shown: Shown): void {
  const { settings, managed, texts, packs, commands, isSaved } = shown;
  const actions: SettingsActions = {
    change: (next) => void change(shown, next),
    exportAll: () => saveFile('masthead-settings.json', JSON.stringify(settings, null, 2)),
    importAll: async (text) => {
      const read = parseSettings(text);
      if (read !== null) await change(shown, read);
      return read !== null;
    },
    reset: () => void change(shown, defaultSettings),
  };
  drawPage({
    texts,
    theme: settings.theme,
    content: (
      <SettingsPage
        settings={settings}
        managed={managed}
        isSaved={isSaved}
        commands={commands}
        actions={actions}
      >
        <Packs packs={packs} off={settings.packsOff} actions={createPackActions(shown)} />
      </SettingsPage>
    ),
  });
}

async function open(): Promise<void> {
  const [stored, packs, commands] = await Promise.all([loadSettings(), loadPacks(), loadCommands()]);
  draw({ ...stored, texts: await loadPageTexts(stored.settings), packs, commands, isSaved: null });
}

usePolyfill();
onSettingsChange(() => {
  if (document.hidden) void open();
});
void open();
