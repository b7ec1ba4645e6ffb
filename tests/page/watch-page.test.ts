import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import type { PageFinding } from '../../utils/page/places.ts';
import type { Clock } from '../../utils/page/slices.ts';
import { type Watch, watchPage } from '../../utils/page/watch-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const clock: Clock = {
  now: () => performance.now(),
  whenIdle(work) {
    const timer = setTimeout(() => work(8));
    return () => clearTimeout(timer);
  },
};

const teaser = (n: number): string =>
  `<article><h2><a href="/news/2024/03/0${n}/council-votes-on-item-number-${n}">Council votes on item number ${n} of the list</a></h2></article>`;

let watch: Watch;
let url: string;
let findings: PageFinding[];

function start(html: string, isOwn: (node: Node) => boolean = () => false): Document {
  url = 'https://courier.example/';
  const doc = openPage(html, url);
  findings = [];
  vi.stubGlobal('MutationObserver', (doc.defaultView as unknown as typeof globalThis).MutationObserver);
  watch = watchPage(doc, (finding) => findings.push(finding), {
    url: () => url,
    clock,
    isOwn,
    judge: async (tables) => judgeTables(tables),
    afterPaint: (ready) => ready(),
  });
  return doc;
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 12; i++) {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
};
const last = (): PageFinding => findings[findings.length - 1] as PageFinding;
const links = (): string[] => last().report.links.map((link) => link.title);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that grows', () => {
  const page = `<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`;

  it('is read once, then only what was added', async () => {
    const doc = start(page);
    await settle();
    expect(links()).toEqual([
      'Council votes on item number 1 of the list',
      'Council votes on item number 2 of the list',
    ]);
    doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser(3));
    await settle();
    expect(links()).toHaveLength(3);
    expect(last().linkElement(2)?.textContent).toContain('number 3');
    expect(String(last().rangeOf('link', 2, 0, 7))).toBe('Council');
  });

  it('forgets what was removed', async () => {
    const doc = start(page);
    await settle();
    doc.querySelector('article')?.remove();
    await settle();
    expect(links()).toEqual(['Council votes on item number 2 of the list']);
  });

  it('does not look at what is its own', async () => {
    const doc = start(page, (node) => (node as Element).localName === 'masthead-badge');
    await settle();
    const before = findings.length;
    doc.body.append(doc.createElement('masthead-badge'));
    await settle();
    expect(findings).toHaveLength(before);
  });

  it('says nothing after it was stopped', async () => {
    const doc = start(page);
    await settle();
    watch.stop();
    const before = findings.length;
    doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser(4));
    await settle();
    expect(findings).toHaveLength(before);
  });
});

describe('a page that becomes another', () => {
  it('is read anew when its address has changed', async () => {
    const doc = start(`<!doctype html><title>News</title><main>${teaser(1)}</main>`);
    await settle();
    expect(last().report.article).toBeNull();
    url = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
    doc.body.innerHTML = articleWith(paragraphs(PROSE));
    await settle();
    expect(last().report.url).toBe(url);
    expect(last().report.article?.text).toContain('grain pier');
  });

  it('is read anew when its story comes later', async () => {
    const doc = start('<!doctype html><title>Old pier to close</title><div id="app"></div>');
    await settle();
    const app = doc.getElementById('app') as HTMLElement;
    app.innerHTML = `<article><h1>Old pier to close</h1>${paragraphs([...PROSE, ...PROSE])}</article>`;
    await settle();
    expect(last().report.article?.text).toContain('A second vote');
  });
});
