/** Draws components for tests: with the texts of a language, into a document of its own, and asks axe about it. */

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { speak } from '../../components/spoken-texts.ts';
import type { Language } from '../../utils/wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../../utils/wording/texts.ts';

const read = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8')) as Messages;

/** The texts of a language, with all messages. */
export const textsOf = (language: Language): Texts => {
  const parts = ['', 'worker/', 'pages/'].map((folder) => read(`locales/${folder}${language}.json`));
  return createTexts(language, Object.assign({}, ...parts) as Messages);
};

/** Draws into a fresh body and waits for effects; gives the element drawn into. */
export async function draw(content: ComponentChild, language: Language = 'en'): Promise<HTMLElement> {
  const texts = textsOf(language);
  document.documentElement.lang = language;
  document.documentElement.dir = texts.direction;
  document.title = 'Masthead';
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  speak(texts);
  await act(() => render(content, root));
  await settle();
  return root;
}

/** Waits for what is loaded when it is first asked for. */
const settle = (): Promise<void> => act(() => vi.dynamicImportSettled());

/** Clicks and waits for what follows. */
export async function click(target: Element | null | undefined): Promise<void> {
  await act(async () => {
    (target as HTMLElement).click();
  });
  await settle();
}

/** Types into a field. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Faults that axe finds in the document. Colour contrast needs a real browser; the pictures are looked at for it. */
export async function faultsOf(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root.ownerDocument, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
    selectors: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
