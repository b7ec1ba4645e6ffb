// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import type { ContextView } from '../../utils/view/context-view.ts';
import { wordDetails } from '../../utils/wording/details-text.ts';
import { articleView } from '../fixtures/article-view.ts';
import { createIndexView, emptyView, otherView } from '../fixtures/index-view.ts';
import { click, draw, faultsOf, textsOf, type } from './draw.tsx';

/** axe takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const createActions = ({ cards }: ContextView = articleView): PopupActions => ({
  show: vi.fn(async () => true),
  search: vi.fn(async () => ({
    ok: true as const,
    value: [{ id: articleView.people[1]!.id!, name: 'Zhang Xiao', summary: 'Ambassador, Born 1964' }],
  })),
  card: vi.fn(async (id) => cards[id] ?? null),
  details: vi.fn(async (id, mention) => {
    const card = cards[id];
    return card ? wordDetails(card, mention, (rival) => cards[rival]?.name ?? rival, textsOf('en')) : null;
  }),
  copy: vi.fn(async () => true),
  switchSite: vi.fn(),
  openSettings: vi.fn(),
  retry: vi.fn(),
});

const viewOf = (state: PopupState): ContextView => (state.kind === 'ready' ? state.view : emptyView);

const popup = (state: PopupState, actions = createActions(viewOf(state)), query = '') => (
  <Popup state={state} actions={actions} today="2026-11-23" host="news.example" query={query} />
);

const article: PopupState = { kind: 'ready', view: articleView };

const states: readonly (readonly [string, PopupState])[] = [
  ['article', article],
  ['index', { kind: 'ready', view: createIndexView(12) }],
  ['empty', { kind: 'ready', view: emptyView }],
  ['other', { kind: 'ready', view: otherView }],
  ['index of which more is read', { kind: 'ready', view: createIndexView(12), hasMore: true }],
  ['loading', { kind: 'loading' }],
  ['restricted', { kind: 'restricted' }],
  ['off', { kind: 'off' }],
  ['failed', { kind: 'failed', error: 'the dataset is not whole' }],
];

const rowOf = (root: Element, name: string): Element | undefined =>
  [...root.querySelectorAll('.row')].find((row) => row.textContent?.includes(name));

for (const [name, state] of states)
  for (const language of name === 'article' ? (['en', 'ar'] as const) : (['en'] as const))
    test(`axe finds nothing: ${name}, ${language}, closed and opened`, async () => {
      const root = await draw(popup(state), language);
      expect(await faultsOf(root)).toEqual([]);
      for (const button of root.querySelectorAll('.row-main')) await click(button);
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      expect(await faultsOf(root)).toEqual([]);
    });

test('the article: title, author, date, publisher with its funder, and a row for each name', async () => {
  const root = await draw(popup(article));
  expect(root.querySelector('h1')?.textContent).toBe(articleView.title);
  expect(root.textContent).toContain('By Kanat Altynbayev');
  expect(root.textContent).toContain('Apr 16, 2020');
  expect(root.querySelector('.publisher')?.textContent).toContain('funded by United States Central Command');
  const names = [...root.querySelectorAll('.rows .row-name')].map((one) => one.textContent);
  expect(names).toEqual([...articleView.outlets, ...articleView.people].map(({ name }) => name));
  expect(rowOf(root, 'Beisebayev')?.querySelector('q')?.textContent).toContain('a political analyst');
});

test('a row opens to facts with source and date, an unconfirmed one marked, and why it was matched', async () => {
  const root = await draw(popup(article));
  const row = rowOf(root, 'Agence France-Presse');
  const button = row?.querySelector('.row-main');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  await click(button);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  const fact = row?.querySelector('.facts li');
  expect(fact?.textContent).toContain('Public-service body, since 1957');
  expect(fact?.querySelector('a')?.textContent).toBe('Law of 10 January 1957, Jan 10, 1957');
  expect(fact?.querySelector('.unconfirmed')?.textContent).toBe('Unconfirmed');
  expect(row?.querySelector('.reasons')?.textContent).toContain('“AFP” is a short form.');
});

test('while more of a long list is read, the popup says so above what it has', async () => {
  const view = createIndexView(12);
  const root = await draw(popup({ kind: 'ready', view, hasMore: true }));
  expect(root.querySelector('main > [role=status]')?.textContent).toBe('Reading the page…');
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(root.querySelectorAll('.row').length).toBeGreaterThan(0);
  const whole = await draw(popup({ kind: 'ready', view }));
  expect(whole.querySelector('main > [role=status]')).toBeNull();
  expect(whole.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
});

test('a long list whose rest cannot be read stays, under what went wrong', async () => {
  const actions = createActions();
  const state: PopupState = { kind: 'ready', view: createIndexView(12), error: 'unread' };
  const root = await draw(popup(state, actions));
  expect(root.querySelector('.notice')?.textContent).toContain('The page could not be looked up: unread');
  expect(root.querySelectorAll('.row').length).toBeGreaterThan(0);
  expect(await faultsOf(root)).toEqual([]);
  await click(root.querySelector('.notice .button'));
  expect(actions.retry).toHaveBeenCalledOnce();
});

test('an office known only up to a day before is told with that day, never as one held earlier', async () => {
  const root = await draw(popup(article));
  const line = rowOf(root, 'Shakhrat Nuryshev')?.querySelector('.row-summary')?.textContent;
  expect(line).toMatch(/^Last known Apr 14, 2020: First Deputy Minister of Foreign Affairs/);
});

test('details that the worker cannot give are said to be missing', async () => {
  const root = await draw(popup(article, { ...createActions(), details: async () => null }));
  const row = rowOf(root, 'Agence France-Presse');
  await click(row?.querySelector('.row-main'));
  expect(row?.querySelector('.details')?.textContent).toBe('Something went wrong');
});

test('a namesake that was ruled out is named in the reasons', async () => {
  const root = await draw(popup(article));
  const row = rowOf(root, 'Ambassador of China to Kazakhstan');
  await click(row?.querySelector('.row-main'));
  expect(row?.querySelector('.reasons')?.textContent).toContain(
    'Not Zhang Xiao (born 1936): the office does not fit.',
  );
});

test('while corrections have no address, each fact gives the text of one to send', async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const root = await draw(popup(article));
  const row = rowOf(root, 'Agence France-Presse');
  await click(row?.querySelector('.row-main'));
  expect(row?.querySelector('a.correct')).toBeNull();
  await click(row?.querySelector('button.correct'));
  await vi.waitFor(() => expect(row?.textContent).toContain('Copied. Add what is right and send it'));
  const [text = ''] = writeText.mock.calls[0] ?? [];
  expect(text).toContain('Entity: Agence France-Presse (');
  expect(text).toContain('Fact: Public-service body, since 1957');
  expect(text).toContain('Source: Law of 10 January 1957, Jan 10, 1957 https://');
  expect(text).not.toContain(articleView.url);
  vi.unstubAllGlobals();
});

test('the places of a name are shown one after the other, and it is said when one is gone', async () => {
  const actions = createActions();
  const root = await draw(popup(article, actions));
  const button = rowOf(root, 'Radio Free Europe')?.querySelector('.show');
  await click(button);
  await click(button);
  const starts = vi.mocked(actions.show).mock.calls.map(([{ start }]) => start);
  expect(starts).toEqual([220, 253]);
  vi.mocked(actions.show).mockResolvedValue(false);
  await click(button);
  expect(root.textContent).toContain('This place is no longer on the page.');
});

test('the sourcing picture says in words what its bar shows', async () => {
  const root = await draw(popup(article));
  const picture = root.querySelector('.sourcing');
  expect(picture?.querySelector('.bar')?.getAttribute('aria-hidden')).toBe('true');
  expect(picture?.textContent).toContain('Government (Kazakhstan): 22%');
  expect(picture?.textContent).toContain('Financed by a state (United States): 2 of 3 outlets cited');
  expect(picture?.querySelectorAll('.part')).toHaveLength(6);
});

test('a query filters the page at once and the dataset after a pause; a hit opens its card', async () => {
  const root = await draw(popup(article));
  await type(root.querySelector('input') as HTMLInputElement, 'жирин');
  expect([...root.querySelectorAll('.rows .row-name')].map((one) => one.textContent)).toEqual([
    'Vladimir Zhirinovsky',
  ]);
  await vi.waitFor(() => expect(root.textContent).toContain('In the dataset'));
  expect(root.textContent).toContain('Ambassador, Born 1964');
  const hit = [...root.querySelectorAll('.row-main')].at(-1);
  await click(hit);
  await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toContain('Zhang Xiao'));
  expect(await faultsOf(root)).toEqual([]);
});

test('the focus goes to the card of a hit, and another query closes the card', async () => {
  const root = await draw(popup({ kind: 'restricted' }, createActions(), 'Zhang'));
  const hit = () => root.querySelector<HTMLElement>('.rows .row-main');
  await vi.waitFor(() => expect(hit()).not.toBeNull());
  await click(hit());
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Back'));
  const field = root.querySelector('input')!;
  field.focus();
  await type(field, 'Zhang X');
  await vi.waitFor(() => expect(hit()).not.toBeNull());
  expect(document.activeElement).toBe(field);
});

test('what was asked for outside the popup is looked up at once', async () => {
  const actions = createActions();
  await draw(popup({ kind: 'restricted' }, actions, 'Zhang'));
  await vi.waitFor(() => expect(actions.search).toHaveBeenCalledWith('Zhang'));
});

test('a look-up that fails says so, and not that nothing is found', async () => {
  const search = async () => ({ ok: false, error: 'The worker does not answer.' }) as const;
  const root = await draw(popup(article, { ...createActions(), search }, 'qwxy'));
  await vi.waitFor(() => expect(root.textContent).toContain('The worker does not answer.'));
  expect(root.textContent).not.toContain('Nothing found');
});

test('nothing found says what that means', async () => {
  const actions = { ...createActions(), search: async () => ({ ok: true, value: [] }) as const };
  const root = await draw(popup(article, actions, 'qwxy'));
  await vi.waitFor(() => expect(root.textContent).toContain('Nothing found for “qwxy”.'));
});

test('an index lists outlets by number of links, filters them, and keeps imitations apart', async () => {
  const root = await draw(popup({ kind: 'ready', view: createIndexView(12) }));
  const names = () => [...root.querySelectorAll('.rows .row-name')].map((one) => one.textContent);
  expect(names()[0]).toBe('Example Courier 0');
  expect(root.textContent).toContain('13 links');
  expect(root.textContent).toContain('3 links lead to sites');
  expect(rowOf(root, 'xn--')?.textContent).toContain('resembles');
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = 'party';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(names()).toEqual(['Example Courier 6']));
});

test('a thousand rows are drawn in portions until all are there', async () => {
  const root = await draw(popup({ kind: 'ready', view: createIndexView(1000) }));
  expect(root.querySelectorAll('.row').length).toBeLessThan(200);
  await vi.waitFor(() => expect(root.querySelectorAll('.row').length).toBe(1001), { timeout: 25_000 });
});

test('copying says that it was done, or that the browser did not allow it', async () => {
  const actions = createActions();
  const root = await draw(popup(article, actions));
  const button = [...root.querySelectorAll('.copy button')].find((one) => one.textContent === 'Markdown');
  await click(button);
  await vi.waitFor(() => expect(root.textContent).toContain('Copied'));
  expect(actions.copy).toHaveBeenLastCalledWith('markdown');
  vi.mocked(actions.copy).mockResolvedValue(false);
  await click(button);
  await vi.waitFor(() => expect(root.textContent).toContain('The browser did not allow copying.'));
});

test('the site can be switched off and on, and a failure tried again', async () => {
  const actions = createActions();
  await click((await draw(popup(article, actions))).querySelector('input[type=checkbox]'));
  expect(actions.switchSite).toHaveBeenLastCalledWith(false);
  await click((await draw(popup({ kind: 'off' }, actions))).querySelector('.notice .button'));
  expect(actions.switchSite).toHaveBeenLastCalledWith(true);
  await click((await draw(popup({ kind: 'failed', error: 'x' }, actions))).querySelector('.notice .button'));
  expect(actions.retry).toHaveBeenCalledOnce();
});
