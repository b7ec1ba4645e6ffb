/**
 * Draws one screen in one state after the other, for pictures: `drawScreen('screen=article&lang=ar&theme=dark')`.
 * The page is loaded once; a screen then takes no longer than its drawing.
 */

import { render } from 'preact';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/popup.css';
import { speak } from '../../components/spoken-texts.ts';
import { screens } from './screens.tsx';
import { textsAsked } from './texts.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Longer than the pause after which a search begins, where something is searched for. */
const pauseIn = (root: HTMLElement): number =>
  root.querySelector<HTMLInputElement>('input[type=search]')?.value ? 300 : 60;

/** Waits for a first content, and until nothing has changed for a while. */
async function settle(root: HTMLElement): Promise<void> {
  while (!root.querySelector('section, .notice, .loading, .article, .welcome')) await wait(50);
  for (let before = ''; before !== root.innerHTML; ) {
    before = root.innerHTML;
    await wait(pauseIn(root));
  }
}

/** Draws what a query asks for, and resolves when it stands still. */
async function drawScreen(query: string): Promise<void> {
  const params = new URLSearchParams(query);
  const draw = screens[params.get('screen') ?? ''];
  const root = document.getElementById('root');
  if (!draw || !root) throw new Error(`no screen: ${query}`);
  const texts = textsAsked(params);
  const { documentElement } = document;
  documentElement.lang = texts.language;
  documentElement.dir = texts.direction;
  documentElement.dataset.theme = params.get('theme') ?? 'light';
  documentElement.style.fontSize = params.get('text') ?? '';
  document.title = texts.say('popup.title');
  render(null, root);
  speak(texts);
  render(draw(texts), root);
  const opened = params.get('open');
  await settle(root);
  if (opened === null) return;
  for (const one of document.querySelectorAll<HTMLElement>(opened)) one.click();
  await settle(root);
  for (const one of document.querySelectorAll('details')) one.open = true;
}

Object.assign(globalThis, { drawScreen });
