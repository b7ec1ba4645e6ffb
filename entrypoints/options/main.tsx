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

/** What the page shows: what it changes is changed in this, however long an answer was waited for. */
let shown: Shown;
/** Changes so far: what was read of the storage before the last one is not drawn. */
let changes = 0;

async function keepPacks(packs: readonly Pack[]): Promise<boolean> {
  changes++;
  const isSaved = await savePacks(packs);
  draw(isSaved ? { packs, isSaved } : { isSaved });
  return isSaved;
}

async function addText(text: string): Promise<PackOutcome> {
  const read = parsePack(text);
  if (read.kind === 'problems') return read;
  const others = shown.packs.filter(({ id }) => id !== read.pack.id);
  return { kind: (await keepPacks([...others, read.pack])) ? 'added' : 'full' };
}

const packActions: PackActions = {
  addText,
  addFrom: async (address) => {
    const fetched = await fetchPack(address);
    return fetched.kind === 'text' ? addText(fetched.text) : fetched;
  },
  remove: (id) => void keepPacks(shown.packs.filter((pack) => pack.id !== id)),
  turn: (id, isOn) => {
    const off = shown.settings.packsOff.filter((one) => one !== id);
    void change({ ...shown.settings, packsOff: isOn ? off : [...off, id] });
  },
};

async function change(settings: Settings): Promise<void> {
  changes++;
  const isSameLanguage = settings.language === shown.settings.language;
  draw({ settings });
  const isSaved = await saveSettings(settings);
  draw(isSameLanguage ? { isSaved } : { isSaved, texts: await loadPageTexts(settings) });
}

const actions: SettingsActions = {
  change: (settings) => void change(settings),
  exportAll: () => saveFile('masthead-settings.json', JSON.stringify(shown.settings, null, 2)),
  importAll: async (text) => {
    const read = parseSettings(text);
    if (read !== null) await change(read);
    return read !== null;
  },
  reset: () => void change(defaultSettings),
};

function draw(news: Partial<Shown>): void {
  shown = { ...shown, ...news };
  const { settings, managed, texts, packs, commands, isSaved } = shown;
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
        <Packs packs={packs} off={settings.packsOff} actions={packActions} />
      </SettingsPage>
    ),
  });
}

async function open(): Promise<void> {
  const before = changes;
  const [stored, packs, commands] = await Promise.all([loadSettings(), loadPacks(), loadCommands()]);
  const texts = await loadPageTexts(stored.settings);
  if (changes === before) draw({ ...stored, texts, packs, commands, isSaved: shown?.isSaved ?? null });
}

usePolyfill();
onSettingsChange(() => void open());
void open();
