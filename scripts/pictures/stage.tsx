/** Draws one screen in one state, chosen by the address: `?screen=article&lang=ar&theme=dark`. Its own page for pictures. */

import { render } from 'preact';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/popup.css';
import { TextsContext } from '../../components/texts-context.ts';
import { isLanguage } from '../../utils/wording/languages.ts';
import { createTexts, type Messages } from '../../utils/wording/texts.ts';
import { screens } from './screens.tsx';

const all = import.meta.glob<{ default: Messages }>('../../locales/**/*.json', { eager: true });

const params = new URLSearchParams(location.search);
const asked = params.get('lang') ?? 'en';
const language = isLanguage(asked) ? asked : 'en';
const messages = {
  ...all[`../../locales/${language}.json`]?.default,
  ...all[`../../locales/pages/${language}.json`]?.default,
};
const draw = screens[params.get('screen') ?? ''];
const root = document.getElementById('root');

if (draw && root) {
  const texts = createTexts(language, messages);
  document.documentElement.lang = language;
  document.documentElement.dir = texts.direction;
  document.documentElement.dataset.theme = params.get('theme') ?? 'light';
  render(<TextsContext.Provider value={texts}>{draw(texts)}</TextsContext.Provider>, root);
  const opened = params.get('open');
  if (opened !== null)
    setTimeout(() => document.querySelectorAll<HTMLElement>(opened).forEach((one) => void one.click()), 50);
}
