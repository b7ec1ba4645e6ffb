import { drawPage } from '../../components/draw-page.tsx';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { loadCommands } from '../../utils/platform/commands.ts';
import { loadPageTexts } from '../../utils/platform/full-texts.ts';
import { usePolyfill } from '../../utils/platform/polyfill.ts';
import { loadSettings } from '../../utils/platform/settings.ts';
import { webext } from '../../utils/platform/webext.ts';

/** The keys that open the popup, as the browser names them; null where there are none. */
async function findKeys(): Promise<string | null> {
  const commands = await loadCommands();
  return commands.find(({ command }) => command === '_execute_action')?.keys || null;
}

async function open(): Promise<void> {
  const { settings } = await loadSettings();
  const [texts, keys] = await Promise.all([loadPageTexts(settings), findKeys()]);
  const openSettings = (): void => void webext().runtime.openOptionsPage();
  drawPage({ texts, theme: settings.theme, content: <WelcomePage keys={keys} onSettings={openSettings} /> });
}

usePolyfill();
void open();
