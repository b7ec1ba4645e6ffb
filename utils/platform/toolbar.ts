/** The button in the toolbar, for each tab by itself: how much is known on its page, or that Masthead is off there. */

import type { Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

const ICON = { on: 'icons/icon', off: 'icons/off' } as const;
const SIZES = [16, 32] as const;

export type ToolbarState =
  /** `isAll`: no more can be on the page, since all of it was read. */
  { readonly kind: 'on'; readonly count: number; readonly isAll: boolean } | { readonly kind: 'off' };

const pathsOf = (name: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `${name}-${size}.png`]));

function titleOf(state: ToolbarState, texts: Texts): string {
  if (state.kind === 'off') return texts.say('toolbar.off');
  if (!state.isAll) return texts.say('toolbar.so-far', { count: state.count });
  return state.count === 0 ? texts.say('toolbar.none') : texts.say('toolbar.on', { count: state.count });
}

/** Four characters are all that there is room for. */
const MOST = 999;
const countOf = ({ count, isAll }: { count: number; isAll: boolean }, texts: Texts): string =>
  `${texts.number(Math.min(count, MOST))}${isAll && count <= MOST ? '' : '+'}`;

/** Shows the state of a tab. A tab that is gone by now is no error, nor is a telephone that cannot show all of it. */
export async function showOnToolbar(tabId: number, state: ToolbarState, texts: Texts): Promise<void> {
  const text = state.kind === 'on' && state.count > 0 ? countOf(state, texts) : '';
  const { action } = webext();
  await Promise.allSettled([
    action.setTitle?.({ tabId, title: titleOf(state, texts) }),
    action.setBadgeText?.({ tabId, text }),
    action.setBadgeBackgroundColor?.({ tabId, color: '#37414d' }),
    action.setIcon?.({ tabId, path: pathsOf(ICON[state.kind]) }),
  ]);
}
