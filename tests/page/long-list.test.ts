import { describe, expect, it, vi } from 'vitest';
import { PROSE, paragraphs } from './open-page.ts';
import { last, links, settle, start, useFakeClock, watched } from './watched.ts';

useFakeClock();

describe('a list of thousands of links', () => {
  const item = (n: number): string =>
    `<p><a href="/news/2024/03/05/council-votes-on-item-${n}">Council votes on item number ${n} of the list</a></p>`;
  const items = (count: number): string => Array.from({ length: count }, (_, n) => item(n)).join('');
  const list = (count: number): string =>
    `<!doctype html><title>News</title><main id="list">${items(count)}</main>`;

  it('is read as far as the reader comes near', async () => {
    const doc = start(list(1_500));
    await settle();
    expect(links()).toHaveLength(1_001);
    expect(watched.awaited?.element).toBe(doc.querySelectorAll('a')[1_000]);
    watched.awaited?.near();
    await settle();
    expect(links()).toHaveLength(1_500);
    expect(watched.awaited).toBeNull();
    expect(watched.read).toEqual(['start', 'part']);
    expect(last().report).not.toHaveProperty('hasMore');
    await watched.watch.readToEnd();
  });

  describe('that a reader jumps about in', () => {
    const TALL = 20;
    let scrolled = 0;
    const linkAt = (doc: Document, at: number): Element | undefined => doc.querySelectorAll('a')[at];
    /** A page of 6,000 links under each other, of which the first were read; every fifth is not shown. */
    const open = async (): Promise<Document> => {
      const doc = start(list(6_000));
      const numbers = new Map([...doc.querySelectorAll('a')].map((link, at) => [link as Element, at]));
      const { Element } = doc.defaultView as unknown as typeof globalThis;
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
        const at = numbers.get(this) ?? 0;
        if (at % 5 === 1) return { height: 0, bottom: 0 } as DOMRect;
        return { height: TALL, bottom: (at + 1) * TALL - scrolled } as DOMRect;
      });
      await settle();
      return doc;
    };
    const jumpTo = async (link: number, where: 'awaited' | 'awaitedAbove'): Promise<void> => {
      scrolled = link * TALL + 1;
      watched[where]?.near();
      await settle();
    };

    it('is read around the reader, and what lies between is not', async () => {
      const doc = await open();
      await jumpTo(5_500, 'awaited');
      expect(watched.read).toEqual(['start', 'part']);
      expect(links()).toHaveLength(1_001 + 1_000);
      expect(links().at(-1)).toContain('number 5999');
      expect(String(last().rangeOf('link', 1_001, 0, 7))).toBe('Council');
      expect(last().report.hasMore).toBe(true);
      expect(watched.awaited).toBeNull();
      expect(watched.awaitedAbove?.element).toBe(linkAt(doc, 5_000));
      await jumpTo(4_000, 'awaitedAbove');
      expect(links()).toHaveLength(1_001 + 2_500);
      expect(watched.awaited?.element).toBe(linkAt(doc, 5_500));
      expect(watched.awaitedAbove?.element).toBe(linkAt(doc, 3_500));
    });

    it('is read on from where it was read to, and to its end for somebody who asks', async () => {
      const doc = await open();
      await jumpTo(2_500, 'awaited');
      expect(watched.awaited?.element).toBe(linkAt(doc, 4_000));
      await jumpTo(3_990, 'awaited');
      expect(watched.awaitedAbove?.element).toBe(linkAt(doc, 2_000));
      expect(watched.awaited).toBeNull();
      expect(links()).toHaveLength(1_001 + 4_000);
      expect(last().report.hasMore).toBe(true);
      void watched.watch.readToEnd();
      await settle();
      expect(watched.read.at(-1)).toBe('page');
      expect(links()).toHaveLength(6_000);
      expect(last().report).not.toHaveProperty('hasMore');
    });

    it('is read from its start again by one who goes back there', async () => {
      const doc = await open();
      await jumpTo(5_500, 'awaited');
      await jumpTo(0, 'awaitedAbove');
      expect(links()).toHaveLength(2_001 + 1_000);
      expect(watched.awaitedAbove).toBeNull();
      expect(watched.awaited?.element).toBe(linkAt(doc, 2_000));
    });

    it('is read whole where links are near that follow on no other', async () => {
      await open();
      await jumpTo(5_500, 'awaited');
      await jumpTo(5_500, 'awaitedAbove');
      expect(watched.read).toEqual(['start', 'part', 'page']);
      expect(links()).toHaveLength(6_000);
    });

    it('shows what was added meanwhile, too', async () => {
      const doc = await open();
      doc.getElementById('list')?.insertAdjacentHTML('beforeend', item(9_000));
      await jumpTo(5_500, 'awaited');
      expect(links()).toHaveLength(1_001 + 1_001);
      expect(watched.awaitedAbove).not.toBeNull();
    });
  });

  it('is read to its end where it calls itself an article, since that may follow', async () => {
    const claim = '<meta property="og:type" content="article">';
    const byline = '<p class="byline">By Ana Petrova</p><time datetime="2024-03-05">5 March 2024</time>';
    const story = `<h1>Council votes on the bridge</h1>${byline}${paragraphs([...PROSE, ...PROSE, ...PROSE])}`;
    start(`<!doctype html>${claim}<div>${items(1_200)}</div><article>${story}</article>`);
    await settle();
    expect(watched.read).toEqual(['start', 'page']);
    expect(last().report.kind).toBe('article');
    expect(last().report.article?.text).toContain(PROSE[0]);
  });

  it('is read to its end for somebody who asks before anything was read', async () => {
    start(list(1_500));
    const whole = watched.watch.readToEnd();
    await settle();
    await whole;
    expect(links()).toHaveLength(1_500);
    expect(last().report).not.toHaveProperty('hasMore');
  });

  it('is read to its end when somebody asks, and says before that there is more', async () => {
    start(list(1_500));
    await settle();
    expect(last().report.hasMore).toBe(true);
    let isRead = false;
    void watched.watch.readToEnd().then(() => {
      isRead = true;
    });
    expect(isRead).toBe(false);
    await settle();
    expect(isRead).toBe(true);
    expect(links()).toHaveLength(1_500);
    expect(last().report).not.toHaveProperty('hasMore');
    expect(watched.awaited).toBeNull();
    await watched.watch.readToEnd();
  });

  it.each([
    [
      'nobody judges it any longer',
      () => {
        watched.isAnswered = false;
      },
    ],
    ['the watch was stopped', () => watched.watch.stop()],
  ])('lets nobody wait for its end where %s', async (_why, fail) => {
    start(list(1_500));
    await settle();
    let isOver = false;
    void watched.watch.readToEnd().then(() => {
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
    expect(watched.read.at(-1)).toBe('page');
    expect(links()).toHaveLength(1_030);
  });

  it('is read whole where no link is left over', async () => {
    start(list(1_000));
    await settle();
    expect(links()).toHaveLength(1_000);
    expect(watched.awaited).toBeNull();
  });

  it('shows what is added above, and waits no longer once it was stopped', async () => {
    const doc = start(list(1_200));
    await settle();
    doc.getElementById('list')?.insertAdjacentHTML('afterbegin', item(5_000));
    await settle();
    expect(links()).toHaveLength(1_002);
    expect(watched.awaited).not.toBeNull();
    watched.watch.stop();
    expect(watched.awaited).toBeNull();
  });

  it('is read anew when the link that was waited for has gone', async () => {
    const doc = start(list(1_200));
    await settle();
    const gone = watched.awaited?.element;
    gone?.parentElement?.remove();
    await settle();
    expect(watched.awaited?.element).toBe(doc.querySelectorAll('a')[1_000]);
    expect(watched.awaited?.element).not.toBe(gone);
  });

  it('hides no story that follows on a long menu', async () => {
    const menu = Array.from({ length: 1_200 }, (_, n) => `<li><a href="/tags/t${n}">Tag ${n}</a></li>`).join(
      '',
    );
    start(`<!doctype html><title>Old pier to close</title><nav><ul>${menu}</ul></nav>
      <article><h1>Old pier to close</h1>${paragraphs([...PROSE, ...PROSE])}</article>`);
    await settle();
    expect(last().report.article?.text).toContain('A second vote');
    expect(watched.awaited).toBeNull();
  });
});
