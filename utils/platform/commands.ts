/** Keyboard commands with their keys, as the browser has them now: a reader may have changed them there. */

import { webext } from './webext.ts';

export interface CommandKeys {
  /** Name in the manifest; `_execute_action` opens the popup. */
  readonly command: string;
  /** As the browser writes them; empty where none are set. */
  readonly keys: string;
}

/** All commands; empty where the browser has no keyboard commands, as on Android. */
export async function loadCommands(): Promise<CommandKeys[]> {
  const all = (await webext().commands?.getAll()) ?? [];
  return all.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' }));
}
