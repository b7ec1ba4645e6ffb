/** Draws one of our own pages: language, direction and colours on its root, and its words. */

import { type ComponentChild, render } from 'preact';
import type { Settings } from '../utils/protocol/settings.ts';
import type { Texts } from '../utils/wording/texts.ts';
import { speak } from './spoken-texts.ts';

interface Page {
  readonly texts: Texts;
  readonly theme: Settings['theme'];
  readonly content: ComponentChild;
}

/** Draws into the element with the id `root`; drawn again, only what changed is touched. */
export function drawPage({ texts, theme, content }: Page): void {
  const { documentElement } = document;
  documentElement.lang = texts.language;
  documentElement.dir = texts.direction;
  documentElement.dataset.theme = theme;
  const root = document.getElementById('root');
  if (!root) return;
  // What the page itself holds is seen only until this is there.
  if (!('drawn' in root.dataset)) root.replaceChildren();
  root.dataset.drawn = '';
  speak(texts);
  render(content, root);
}
