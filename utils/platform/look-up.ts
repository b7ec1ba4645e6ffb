/**
 * Look-up from outside the popup: an entry in the context menu of links and selected text, and keyboard
 * commands. What to look up is left in the session's storage for the popup, which opens next.
 */

import { leaveQuery } from './asked-query.ts';
import { askPage } from './messages.ts';
import { webext } from './webext.ts';

const MENU = 'look-up';

/** Opens the popup; where the browser does not let us, a small window or a tab with it. */
async function openPopup(): Promise<void> {
  const url = webext().runtime.getURL('/popup.html');
  const { action, windows, tabs } = webext();
  await action
    .openPopup()
    .catch(() => windows.create({ url, type: 'popup', width: 420, height: 640 }))
    .catch(() => tabs.create({ url }));
}

async function lookUp(query: string): Promise<void> {
  // The popup may only be opened in the turn of the reader's action, so nothing is waited for before it.
  void leaveQuery(query);
  await openPopup();
}

async function runCommand(command: string, given: number | undefined): Promise<void> {
  const tab = given ?? (await webext().tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab === undefined) return;
  if (command === 'next-badge') await askPage(tab, { to: 'page', kind: 'next' });
  if (command !== 'look-up') return;
  const answer = await askPage(tab, { to: 'page', kind: 'selection' });
  await lookUp(answer.ok ? String(answer.value) : '');
}

/** Puts the entry into the context menu, in place of an older one. Firefox for Android has no such menu. */
export async function putMenu(title: string): Promise<void> {
  if (!webext().contextMenus) return;
  await webext().contextMenus.removeAll();
  webext().contextMenus.create({ id: MENU, title, contexts: ['link', 'selection'] });
}

/** Serves menu and commands. Call it in the first turn of the worker. */
export function serveLookUp(): void {
  webext().contextMenus?.onClicked.addListener((info) => {
    if (info.menuItemId === MENU) void lookUp(info.selectionText ?? info.linkUrl ?? '');
  });
  webext().commands?.onCommand.addListener((command, tab) => {
    void runCommand(command, tab?.id);
  });
}
