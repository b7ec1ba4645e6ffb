// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { PackOutcome } from '../../components/AddPack.tsx';
import { type PackActions, Packs } from '../../components/Packs.tsx';
import { type SettingsActions, SettingsPage } from '../../components/SettingsPage.tsx';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import type { Pack } from '../../utils/model/pack.ts';
import { readPack } from '../../utils/protocol/pack.ts';
import { defaultSettings, type Settings } from '../../utils/protocol/settings.ts';
import { languages } from '../../utils/wording/languages.ts';
import { click, draw, faultsOf, type } from './draw.tsx';

/** axe takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const createActions = (): SettingsActions => ({
  change: vi.fn(),
  exportAll: vi.fn(),
  importAll: vi.fn(async () => false),
  reset: vi.fn(),
});

const page = (
  settings: Partial<Settings> = {},
  actions = createActions(),
  managed: readonly string[] = [],
) => (
  <SettingsPage
    settings={{ ...defaultSettings, ...settings }}
    managed={managed}
    isSaved={true}
    commands={[
      { command: '_execute_action', keys: 'Alt+Shift+M' },
      { command: 'next-badge', keys: '' },
    ]}
    actions={actions}
  />
);

for (const language of languages) {
  test(`axe finds nothing on the settings page: ${language}`, async () => {
    const sites = { off: ['paper.example'] };
    expect(await faultsOf(await draw(page(sites, createActions(), ['badges']), language))).toEqual([]);
  });

  test(`axe finds nothing on the first-run page: ${language}`, async () => {
    const root = await draw(<WelcomePage keys="Alt+Shift+M" onSettings={() => {}} />, language);
    expect(await faultsOf(root)).toEqual([]);
    expect(root.textContent).toContain('Alt+Shift+M');
  });
}

test('a change of badge mode and of a kind is handed on whole', async () => {
  const actions = createActions();
  const root = await draw(page({ hidden: ['party'] }, actions));
  await click(root.querySelectorAll('input[name=badges]')[2]);
  expect(actions.change).toHaveBeenLastCalledWith({ ...defaultSettings, hidden: ['party'], badges: 'none' });
  await click(root.querySelector('.kinds input'));
  expect(actions.change).toHaveBeenLastCalledWith({
    ...defaultSettings,
    hidden: ['party', 'state-controlled'],
  });
});

test('a site is added as its host; what is none is refused in words', async () => {
  const actions = createActions();
  const root = await draw(page({}, actions));
  const field = root.querySelector('.sites input') as HTMLInputElement;
  await type(field, 'https://www.Paper.example/a?b');
  await click(root.querySelector('.sites [type=submit]'));
  expect(actions.change).toHaveBeenLastCalledWith({ ...defaultSettings, off: ['paper.example'] });
  await type(field, 'not a site');
  await click(root.querySelector('.sites [type=submit]'));
  expect(root.querySelector('[role=alert]')?.textContent).toBe('“not a site” is not the name of a site.');
  expect(actions.change).toHaveBeenCalledOnce();
});

test('in chosen mode the list is that of the sites that are on', async () => {
  const actions = createActions();
  const root = await draw(
    page({ sites: 'chosen', on: ['a.example', 'b.example'], off: ['c.example'] }, actions),
  );
  expect([...root.querySelectorAll('.sites bdi')].map((one) => one.textContent)).toEqual([
    'a.example',
    'b.example',
  ]);
  await click(root.querySelector('.sites li button'));
  expect(vi.mocked(actions.change).mock.lastCall?.[0].on).toEqual(['b.example']);
});

test('what the organisation prescribes cannot be changed', async () => {
  const root = await draw(page({}, createActions(), ['badges', 'off']));
  expect(root.textContent).toContain('Some settings are set by your organisation.');
  expect(root.querySelector('fieldset')?.disabled).toBe(true);
  expect(root.querySelector<HTMLInputElement>('.sites input')?.disabled).toBe(true);
  expect(root.querySelector<HTMLInputElement>('input[name=theme]')?.closest('fieldset')?.disabled).toBe(
    false,
  );
});

test('the keys of each command are named, and that there are none', async () => {
  const root = await draw(page());
  const lines = [...root.querySelectorAll('.keys div')].map(({ textContent }) => textContent);
  expect(lines).toEqual(['Open the popupAlt+Shift+M', 'Open the next badge in the pageno keys set']);
});

test('reset is done and said', async () => {
  const actions = createActions();
  const root = await draw(page({}, actions));
  await click([...root.querySelectorAll('.buttons .button')].at(-1));
  expect(actions.reset).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Settings are back to the defaults.');
});

const example: Pack = {
  format: 1,
  id: 'council',
  name: 'Council',
  publisher: 'The Council',
  date: '2026-04',
  licence: 'CC0-1.0',
  url: 'https://council.example/',
  outlets: [{ name: null, hosts: ['a.example'], claims: [] }],
};

const createPackActions = (outcome: PackOutcome): PackActions => ({
  addText: vi.fn(async () => outcome),
  addFrom: vi.fn(async () => outcome),
  remove: vi.fn(),
  turn: vi.fn(),
});

test('a pack has its switch and can be removed; axe finds nothing', async () => {
  const actions = createPackActions({ kind: 'added' });
  const root = await draw(
    <main>
      <h1>{'Packs'}</h1>
      <Packs packs={[example]} off={['council']} actions={actions} />
    </main>,
  );
  expect(await faultsOf(root)).toEqual([]);
  await click(root.querySelector('li input'));
  expect(actions.turn).toHaveBeenCalledWith('council', true);
  await click(root.querySelector('li button'));
  expect(actions.remove).toHaveBeenCalledWith('council');
});

test('a pack is asked for by its address, and what became of it is told', async () => {
  const actions = createPackActions({ kind: 'moved' });
  const root = await draw(<Packs packs={[]} off={[]} actions={actions} />);
  const input = root.querySelector('input[type=url]') as HTMLInputElement;
  await type(input, 'https://council.example/pack.json');
  await click(root.querySelector('button[type=submit]'));
  await vi.waitFor(() => expect(root.textContent).toContain('The address leads to another one.'));
  expect(actions.addFrom).toHaveBeenCalledWith('https://council.example/pack.json');
  expect(input.value).toBe('https://council.example/pack.json');
});

test('every problem of a pack is told in words', async () => {
  const read = readPack({ ...example, date: 'spring', outlets: [{ hosts: ['a b'], claims: [] }] });
  if (read.kind !== 'problems') throw new Error('no problems');
  const actions = createPackActions(read);
  const root = await draw(<Packs packs={[]} off={[]} actions={actions} />);
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'pack.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root.textContent).toContain('The pack was not added: 2 problems'));
  expect(actions.addText).toHaveBeenCalledWith('{}');
  expect(root.textContent).toContain('outlets[0].hosts[0] is not the name of a site.');
});
