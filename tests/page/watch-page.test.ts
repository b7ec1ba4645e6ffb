import { describe, expect, it, vi } from 'vitest';
import { articleWith, PROSE, paragraphs } from './open-page.ts';
import { last, links, settle, start, teaser, useFakeClock, watched } from './watched.ts';

useFakeClock();

describe('a page that grows', () => {
  const page = `<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`;

  it('hands over the very report that was judged while nothing came and nothing went', async () => {
    start(page);
    await settle();
    expect(last().report).toBe(watched.answers[0]?.report);
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
    const before = watched.findings.length;
    doc.body.append(doc.createElement('masthead-badge'));
    await settle();
    expect(watched.findings).toHaveLength(before);
  });

  it('says nothing after it was stopped', async () => {
    const doc = start(page);
    await settle();
    watched.watch.stop();
    const before = watched.findings.length;
    doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser(4));
    await settle();
    expect(watched.findings).toHaveLength(before);
  });
});

describe('a list that grows without end', () => {
  it('is never read anew as a whole, since headlines are no story', async () => {
    const doc = start(`<!doctype html><title>News</title><main id="list">${teaser(1)}${teaser(2)}</main>`);
    await settle();
    const before = watched.read.length;
    for (let screen = 0; screen < 5; screen++) {
      doc
        .getElementById('list')
        ?.insertAdjacentHTML(
          'beforeend',
          Array.from({ length: 40 }, (_, at) => teaser(1_000 + screen * 40 + at)).join(''),
        );
      await settle();
    }
    expect(watched.read.slice(before).length).toBeGreaterThan(4);
    expect(watched.read.slice(before).filter((of) => of === 'page')).toEqual([]);
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
    const whole = watched.read.filter((of) => of === 'page').length;
    expect(whole).toBeLessThan(8);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(watched.read.slice(-2)).toEqual(['part', 'page']);
  });
});

describe('a page that becomes another', () => {
  it('is read anew when its address has changed', async () => {
    const doc = start(`<!doctype html><title>News</title><main>${teaser(1)}</main>`);
    await settle();
    expect(last().report.article).toBeNull();
    watched.url = 'https://courier.example/harbour/2024/03/05/old-pier-to-close';
    doc.body.innerHTML = articleWith(paragraphs(PROSE));
    await settle();
    expect(last().report.url).toBe(watched.url);
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
    const before = watched.findings.length;
    for (let tick = 0; tick < 400; tick++) {
      // More parts than are looked at one by one.
      doc.getElementById('list')?.insertAdjacentHTML('beforeend', '<i></i>'.repeat(20));
      if (tick % 100 === 99)
        doc.getElementById('list')?.insertAdjacentHTML('beforeend', teaser((tick / 100) | 0));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(watched.findings.length - before).toBeGreaterThan(2);
    expect(watched.findings.length - before).toBeLessThan(9);
    expect(links().length).toBeGreaterThan(1);
  });
});
