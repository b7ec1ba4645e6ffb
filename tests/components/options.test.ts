// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../utils/protocol/settings.ts';

/** The settings page as it is put together, over a storage that others write to. */

const pack = readFileSync('docs/packs/example.json', 'utf8');
const heard: ((changes: object, area: string) => void)[] = [];
const areaOf = (area: string) => {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get: async () => structuredClone(stored),
    remove: async () => {},
    set: async (items: object) => {
      Object.assign(stored, structuredClone(items));
      for (const listener of heard) listener(items, area);
    },
  };
};
const storage = {
  sync: areaOf('sync'),
  local: areaOf('local'),
  managed: areaOf('managed'),
  onChanged: { addListener: (listener: (typeof heard)[number]) => heard.push(listener) },
};
const permissions = { request: async () => true, remove: async () => true };
let answer: (pack: Response) => void = () => {};
const asked = new Promise<Response>((resolve) => {
  answer = resolve;
});

vi.mock('../../utils/platform/polyfill.ts', () => ({ usePolyfill: () => {} }));
vi.stubGlobal('chrome', {
  runtime: { id: 'masthead', getURL: (path: string) => path },
  i18n: { getUILanguage: () => 'en' },
  storage,
  permissions,
});
vi.stubGlobal('fetch', (path: string) =>
  path.startsWith('/') ? new Response(readFileSync(path.slice(1), 'utf8')) : asked,
);

const saved = (): Settings => storage.sync.stored.settings as Settings;
const radio = (name: string, at: number): HTMLInputElement =>
  document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[at]!;

beforeAll(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  await import('../../entrypoints/options/main.tsx');
  await vi.waitFor(() => expect(radio('theme', 2)).toBeDefined());
});

test('what is set elsewhere while the page is open stays when something is set here', async () => {
  await storage.sync.set({ settings: { ...defaultSettings, off: ['mail.example'] } });
  await vi.waitFor(() => expect(document.querySelector('.sites li')?.textContent).toBe('mail.example'));
  radio('theme', 2).click();
  await vi.waitFor(() => expect(saved()).toMatchObject({ theme: 'dark', off: ['mail.example'] }));
});

test('what is set while a pack is on its way stays when it has come', async () => {
  const field = document.querySelector<HTMLInputElement>('.packs input[type=url]')!;
  field.value = 'https://council.example/list.json';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(field.dir).toBe('ltr'));
  document.querySelector<HTMLFormElement>('.packs form')!.requestSubmit();
  radio('badges', 2).click();
  await vi.waitFor(() => expect(saved().badges).toBe('none'));
  answer(new Response(pack));
  await vi.waitFor(() => expect(document.querySelector('.packs li')).not.toBeNull());
  expect(radio('badges', 2).checked).toBe(true);
  radio('theme', 1).click();
  await vi.waitFor(() => expect(saved()).toMatchObject({ theme: 'light', badges: 'none' }));
});
