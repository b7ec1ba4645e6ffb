import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import type { Judged, TablesOf } from '../../utils/model/page-tables.ts';
import type { PageFinding } from '../../utils/page/places.ts';
import type { Clock } from '../../utils/page/slices.ts';
import { type Watch, watchPage } from '../../utils/page/watch-page.ts';
import { articleWith, openPage, PROSE, paragraphs } from './open-page.ts';

const clock: Clock = {
  now: () => Date.now(),
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
/** What was judged, in order, and the answers. */
let read: TablesOf[];
let answers: Judged[];
let isAnswered: boolean;
/** The element that is waited for, and what the watch does when the reader comes near. */
let awaited: { readonly element: Element; near(): void } | null;

function start(html: string, isOwn: (node: Node) => boolean = () => false): Document {
  url = 'https://courier.example/';
  const doc = openPage(html, url);
  findings = [];
  read = [];
  answers = [];
  isAnswered = true;
  awaited = null;
  vi.stubGlobal('MutationObserver', (doc.defaultView as unknown as typeof globalThis).MutationObserver);
  watch = watchPage(doc, (finding) => findings.push(finding), {
    url: () => url,
    clock,
    isOwn,
    judge: async (tables) => {
      read.push(tables.of);
      if (!isAnswered) return null;
      answers.push(judgeTables(tables));
      return answers[answers.length - 1] as Judged;
    },
    afterPaint: (ready) => ready(),
    whenNear: (element, near) => {
      awaited = { element, near };
      return () => {
        awaited = null;
      };
    },
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that grows', () => {
  const page = `<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`;

  it('hands over the very report that was judged while nothing came and nothing went', async () => {
    start(page);
    await settle();
    expect(last().report).toBe(answers[0]?.report);
  });

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

describe('a list that grows without end', () => {
  it('is never read anew as a whole, since headlines are no story', async () => {
    const doc = start(`<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`);
    await settle();
    const before = read.length;
    for (let screen = 0; screen < 5; screen++) {
      doc
        .getElementById('list')
        ?.insertAdjacentHTML(
          'beforeend',
          Array.from({ length: 40 }, (_, at) => teaser(1_000 + screen * 40 + at)).join(''),
        );
      await settle();
    }
    expect(read.slice(before).length).toBeGreaterThan(4);
    expect(read.slice(before).filter((of) => of === 'page')).toEqual([]);
    expect(links()).toHaveLength(202);
  });

  it('with posts of much text shows its new links at once, and is read anew later', async () => {
    const doc = start(`<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`);
    await settle();
    for (let post = 3; post < 23; post++) {
      doc
        .getElementById('list')
        ?.insertAdjacentHTML('beforeend', `${teaser(post)}<footer>${'word '.repeat(300)}</footer>`);
      await settle();
      expect(links()).toHaveLength(post);
    }
    const whole = read.filter((of) => of === 'page').length;
    expect(whole).toBeLessThan(8);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read.slice(-2)).toEqual(['part', 'page']);
  });
});

describe('a list of thousands of links', () => {
  const item = (n: number): string =>
    `<p><a href="/news/2024/03/05/council-votes-on-item-${n}">Council votes on item number ${n} of the list</a></p>`;
  const list = (count: number): string =>
    `<!doctype html><title>News</title><main id="list">${Array.from({ length: count }, (_, n) => item(n)).join('')}</main>`;

  it('is read as far as the reader comes near', async () => {
    const doc = start(list(1_500));
    await settle();
    expect(links()).toHaveLength(1_001);
    expect(awaited?.element).toBe(doc.querySelectorAll('a')[1_000]);
    awaited?.near();
    await settle();
    expect(links()).toHaveLength(1_500);
    expect(awaited).toBeNull();
    expect(read).toEqual(['start', 'page']);
  });

  it('is read to its end when somebody asks, and says before that there is more', async () => {
    start(list(1_500));
    const early = watch.readToEnd();
    await early;
    await settle();
    expect(last().report.hasMore).toBe(true);
    let isRead = false;
    void watch.readToEnd().then(() => {
      isRead = true;
    });
    expect(isRead).toBe(false);
    await settle();
    expect(isRead).toBe(true);
    expect(links()).toHaveLength(1_500);
    expect(last().report).not.toHaveProperty('hasMore');
    expect(awaited).toBeNull();
    await watch.readToEnd();
  });

  it.each([
    [
      'nobody judges it any longer',
      () => {
        isAnswered = false;
      },
    ],
    ['the watch was stopped', () => watch.stop()],
  ])('lets nobody wait for its end where %s', async (_why, fail) => {
    start(list(1_500));
    await settle();
    let isOver = false;
    void watch.readToEnd().then(() => {
      isOver = true;
    });
    fail();
    await settle();
    expect(isOver).toBe(true);
    expect(last().report.hasMore).toBe(true);
  });

  it('is read whole where it is read anew after it has grown', async () => {
    const doc = start(list(990));
    await settle();
    doc
      .getElementById('list')
      ?.insertAdjacentHTML('beforeend', Array.from({ length: 40 }, (_, n) => item(2_000 + n)).join(''));
    await settle();
    expect(links()).toHaveLength(1_030);
    doc.getElementById('list')?.insertAdjacentHTML('beforeend', '<i></i>'.repeat(600));
    await settle();
    expect(read.at(-1)).toBe('page');
    expect(links()).toHaveLength(1_030);
  });

  it('is read whole where no link is left over', async () => {
    start(list(1_000));
    await settle();
    expect(links()).toHaveLength(1_000);
    expect(awaited).toBeNull();
  });

  it('shows what is added above, and waits no longer once it was stopped', async () => {
    const doc = start(list(1_200));
    await settle();
    doc.getElementById('list')?.insertAdjacentHTML('afterbegin', item(5_000));
    await settle();
    expect(links()).toHaveLength(1_002);
    expect(awaited).not.toBeNull();
    watch.stop();
    expect(awaited).toBeNull();
  });

  it('is read anew when the link that was waited for has gone', async () => {
    const doc = start(list(1_200));
    await settle();
    const gone = awaited?.element;
    gone?.parentElement?.remove();
    await settle();
    expect(awaited?.element).toBe(doc.querySelectorAll('a')[1_000]);
    expect(awaited?.element).not.toBe(gone);
  });

  it('hides no story that follows on a long menu', async () => {
    const menu = Array.from({ length: 1_200 }, (_, n) => `<li><a href="/tags/t${n}">Tag ${n}</a></li>`).join(
      '',
    );
    start(`<!doctype html><title>Old pier to close</title><nav><ul>${menu}</ul></nav>
      <article><h1>Old pier to close</h1>${paragraphs([...PROSE, ...PROSE])}</article>`);
    await settle();
    expect(last().report.article?.text).toContain('A second vote');
    expect(awaited).toBeNull();
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

describe('a page that is never quiet', () => {
  it('is looked at all the same', async () => {
    const doc = start(
      `<!doctype html><title>News</title><main id="list">${teaser(1)}</main><p id="clock"></p>`,
    );
    await settle();
    doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser(2));
    for (let tick = 0; tick < 50; tick++) {
      doc.getElementById('clock')?.replaceChildren(doc.createElement('b'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(links()).toHaveLength(2);
  });

  it('is read anew as a whole less and less often', async () => {
    const doc = start(`<!doctype html><title>News</title><main id="list">${teaser(1)}</main>`);
    await settle();
    const before = findings.length;
    for (let tick = 0; tick < 400; tick++) {
      // More parts than are looked at one by one.
      doc.getElementById('list')?.insertAdjacentHTML('beforeend', '<i></i>'.repeat(20));
      if (tick % 100 === 99)
        doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser((tick / 100) | 0));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(findings.length - before).toBeGreaterThan(2);
    expect(findings.length - before).toBeLessThan(9);
    expect(links().length).toBeGreaterThan(1);
  });
});
