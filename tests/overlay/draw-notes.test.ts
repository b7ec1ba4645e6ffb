// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawCard } from '../../utils/overlay/card.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import type { PageNotes } from '../../utils/protocol/page-notes.ts';
import { buildPageNotes } from '../../utils/wording/page-notes.ts';
import { textsOf } from '../components/draw.tsx';
import { articleView } from '../fixtures/article-view.ts';
import { createIndexView } from '../fixtures/index-view.ts';

type Callback = (entries: { target: Element; isIntersecting: boolean }[]) => void;

let observed: Element[] = [];
let notify: Callback = () => {};
let shadow: ShadowRoot | null = null;

/** jsdom lays nothing out: what is near is told by hand, and every range has one box. */
beforeEach(() => {
  observed = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: Callback) {
        notify = callback;
      }
      observe = (target: Element) => void observed.push(target);
      disconnect = () => {};
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => {};
      disconnect = () => {};
    },
  );
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 50, 16)] as never;
  document.elementFromPoint = () => null;
  window.matchMedia = vi.fn(() => ({ matches: false })) as never;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    shadow = attach.call(this, init);
    return shadow;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const settings = { badges: 'all', hidden: [], theme: 'auto' } as const;
const notesOf = (view = articleView): PageNotes => buildPageNotes(view, settings, textsOf('en'));
const buttons = (): HTMLElement[] => [...(shadow?.querySelectorAll<HTMLElement>('.mark') ?? [])];

/** A paragraph for each place; nothing of it may change. */
function createPlaces(count: number) {
  document.body.innerHTML = Array.from({ length: count }, (_, at) => `<p id="p${at}">word ${at}</p>`).join(
    '',
  );
  const rangeAt = (at: number): Range | null => {
    const node = document.getElementById(`p${at}`)?.firstChild;
    if (!node) return null;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range;
  };
  let at = 0;
  const seen = new Map<string, number>();
  return {
    rangeOf: (where: string, part: number, start: number) => {
      const key = `${where} ${part} ${start}`;
      if (!seen.has(key)) seen.set(key, at++);
      return rangeAt(seen.get(key) ?? 0);
    },
    linkElement: (index: number) => document.getElementById(`p${index}`),
  };
}

const near = (targets: readonly Element[], isIntersecting = true): void =>
  notify(targets.map((target) => ({ target, isIntersecting })));

test('marks are drawn for what is near and taken away for what is not; the page stays as it was', () => {
  const places = createPlaces(20);
  const before = document.body.innerHTML;
  const overlay = startOverlay(document);
  overlay.update(notesOf(), places);
  expect(buttons()).toHaveLength(0);
  near(observed.slice(0, 3));
  expect(buttons()).toHaveLength(3);
  expect(buttons()[0]?.getAttribute('aria-label')).toBe(
    'Radio Free Europe/Radio Liberty: State-funded. Named 2 times here',
  );
  near(observed.slice(0, 1), false);
  expect(buttons()).toHaveLength(2);
  expect(document.body.innerHTML).toBe(before);
  overlay.stop();
  expect(document.documentElement.lastElementChild).toBe(document.body);
});

test('a thousand links cost no element until they are near', () => {
  const view = createIndexView(500);
  createPlaces(1002);
  const element = (index: number) => document.getElementById(`p${index}`);
  startOverlay(document).update(notesOf(view), { rangeOf: () => null, linkElement: element });
  expect(observed.length).toBeGreaterThan(900);
  expect(buttons()).toHaveLength(0);
  near(observed.slice(100, 130));
  expect(buttons()).toHaveLength(30);
});

test('a page that removes the host gets it back, but not for ever', async () => {
  const overlay = startOverlay(document);
  overlay.update(notesOf(), createPlaces(20));
  const host = document.documentElement.lastElementChild as Element;
  for (let turn = 0; turn < 30; turn++) {
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(host.isConnected).toBe(false);
  document.documentElement.append(host);
  overlay.stop();
});

test.each([
  ['into the page', () => document.body],
  ['into a part that is not shown', () => document.head],
  ['into another document', () => document.implementation.createHTMLDocument('').body],
])('a host that a page moves %s comes back', async (_where, to) => {
  const overlay = startOverlay(document);
  overlay.update(notesOf(), createPlaces(20));
  const host = document.documentElement.lastElementChild as Element;
  to().append(host);
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.parentNode).toBe(document.documentElement);
  overlay.stop();
});

test('a host is kept in a root that takes the place of another, too', async () => {
  const overlay = startOverlay(document);
  overlay.update(notesOf(), createPlaces(20));
  const root = document.documentElement;
  const host = root.lastElementChild as Element;
  const other = root.cloneNode() as Element;
  root.replaceWith(other);
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.parentNode).toBe(other);
  host.remove();
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.parentNode).toBe(other);
  overlay.stop();
  other.replaceWith(root);
});

test('a page without any element left is no fault of ours', async () => {
  const overlay = startOverlay(document);
  overlay.update(notesOf(), createPlaces(20));
  const root = document.documentElement;
  root.remove();
  await new Promise((resolve) => setTimeout(resolve));
  document.append(root);
  overlay.stop();
});

test('events that a page makes itself open nothing', () => {
  startOverlay(document).update(notesOf(), createPlaces(20));
  near(observed);
  buttons()[0]?.click();
  buttons()[0]?.dispatchEvent(new Event('pointerenter'));
  expect(shadow?.querySelector('.card')).toBeNull();
});

test('a new update leaves no mark of the old one', () => {
  const overlay = startOverlay(document);
  overlay.update(notesOf(), createPlaces(20));
  near(observed);
  expect(buttons().length).toBeGreaterThan(5);
  overlay.update({ ...notesOf(), marks: [] }, createPlaces(20));
  expect(buttons()).toHaveLength(0);
});

test('the card names, cites, marks what is unconfirmed, and makes no link of what is none', () => {
  const notes = notesOf();
  const mark = notes.marks.find(({ label }) => label.startsWith('Agence'))!;
  const card = drawCard(document, { mark, notes, close: () => {} });
  expect(card?.getAttribute('role')).toBe('dialog');
  expect(card?.querySelector('h2')?.textContent).toBe('Agence France-Presse');
  expect(card?.querySelector('.unsure')?.textContent).toBe('Unconfirmed');
  const link = card?.querySelector('a');
  expect([link?.rel, link?.target]).toEqual(['noopener noreferrer', '_blank']);
});

test('markup in names stays text', () => {
  const notes = notesOf();
  const [first] = notes.notes;
  const evil = { ...notes, notes: [{ ...first!, title: '<img src=x onerror=alert(1)>' }] };
  const card = drawCard(document, { mark: { ...notes.marks[0]!, note: 0 }, notes: evil, close: () => {} });
  expect(card?.querySelector('img')).toBeNull();
  expect(card?.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
