import { describe, expect, it } from 'vitest';
import { PROSE, paragraphs } from './open-page.ts';
import { last, links, settle, start, useFakeClock, watched } from './watched.ts';

useFakeClock();

describe('a list of thousands of links', () => {
  const item = (n: number): string =>
    `<p><a href="/news/2024/03/05/council-votes-on-item-${n}">Council votes on item number ${n} of the list</a></p>`;
  const list = (count: number): string =>
    `<!doctype html><title>News</title><main id="list">${Array.from({ length: count }, (_, n) => item(n)).join('')}</main>`;

  it('is read as far as the reader comes near', async () => {
    const doc = start(list(1_500));
    await settle();
    expect(links()).toHaveLength(1_001);
    expect(watched.awaited?.element).toBe(doc.querySelectorAll('a')[1_000]);
    watched.awaited?.near();
    await settle();
    expect(links()).toHaveLength(1_500);
    expect(watched.awaited).toBeNull();
    expect(watched.read).toEqual(['start', 'page']);
  });

  it('is read to its end when somebody asks, and says before that there is more', async () => {
    start(list(1_500));
    const early = watched.watch.readToEnd();
    await early;
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
