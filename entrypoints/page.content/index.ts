import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageReport, Where } from '../../utils/model/article.ts';
import type { Judged, PageTables } from '../../utils/model/page-tables.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import { hasAllLinks } from '../../utils/page/merge-findings.ts';
import { hasStory, type PageFinding, placeFinding } from '../../utils/page/places.ts';
import { FIRST_LINKS } from '../../utils/page/reach.ts';
import { readPage, type WalkedPage } from '../../utils/page/read-page.ts';
import { browserClock, runInSlices, whenIdle } from '../../utils/page/slices.ts';
import { type Watch, watchPage } from '../../utils/page/watch-page.ts';
import {
  type askWorker,
  askWorkerInPieces,
  failures,
  type Handlers,
  servePage,
  tellPopup,
} from '../../utils/platform/messages.ts';
import { onSettingsChange } from '../../utils/platform/on-settings-change.ts';
import type { PageRequest } from '../../utils/protocol/messages.ts';
import type { PageNotes } from '../../utils/protocol/page-notes.ts';

/** Whether what was found still stands in the page, node for node. */
const isInPlace = (finding: PageFinding): boolean =>
  finding.report.url === location.href && hasStory(finding) && hasAllLinks(finding);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Link by link, since a list of thousands that was written down to compare it would hold up the page. */
const isSameReport = ({ report: one }: PageFinding, { report: other }: PageFinding): boolean => {
  if (one === other) return true;
  const [{ links, ...rest }, { links: others, ...otherRest }] = [one, other];
  return (
    links.length === others.length &&
    isSame(rest, otherRest) &&
    links.every(({ url, title }, at) => url === others[at]?.url && title === others[at].title)
  );
};

/** Notes that came with what they are of. */
const notesOf = new WeakMap<PageReport, PageNotes>();

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: () => {
    const overlay = startOverlay(document);
    let watch: Watch | null = null;
    let finding: PageFinding | null = null;
    let drawn: PageFinding | null = null;
    /** What the popup knows: its places are in here. */
    let told: PageFinding | null = null;
    const stop = (): void => {
      watch?.stop();
      watch = null;
      drawn = null;
      overlay.stop();
    };
    /** Asks the worker. An extension that was reloaded or removed leaves the page. */
    const ask: typeof askWorker = async (request) => {
      const answer = await askWorkerInPieces(request, whenIdle);
      if (!answer.ok && answer.error === failures.orphaned) stop();
      return answer;
    };
    /** Has the worker judge what was read; null where it does not answer. */
    const judge = async (tables: PageTables): Promise<Judged | null> => {
      const read = await ask({ to: 'worker', kind: 'read', tables });
      if (!read.ok) return null;
      const { report, places, notes } = read.value;
      if (notes) notesOf.set(report, notes);
      return { report, places };
    };
    const askNotes = async (report: PageReport): Promise<PageNotes | null> => {
      // Not in the task in which the page was put together.
      await whenIdle();
      const notes = await ask({ to: 'worker', kind: 'notes', report });
      return notes.ok ? notes.value : null;
    };
    const find = async (): Promise<PageFinding> => {
      const url = location.href;
      if (finding?.report.url === url) return finding;
      const page = await new Promise<WalkedPage>(
        (read) => void runInSlices(readPage(document, url, FIRST_LINKS), read, browserClock),
      );
      const judged = await judge(page.tables);
      if (judged === null) throw new Error('the page could not be read');
      // The watch may have come first; its finding is the one that is drawn.
      if (finding?.report.url !== url) finding = placeFinding(page, judged);
      return finding;
    };
    const tell = async (): Promise<PageFinding> => {
      told = await find();
      return told;
    };
    const draw = async (found: PageFinding): Promise<void> => {
      finding = found;
      if (drawn && isSameReport(drawn, found) && isInPlace(drawn)) return;
      drawn = null;
      if (found.report.kind === 'other') return overlay.stop();
      const notes = notesOf.get(found.report) ?? (await askNotes(found.report));
      // A page may have no root for a moment; the next one is news.
      if (notes === null || finding !== found || !document.documentElement) return;
      overlay.update(notes, found);
      drawn = found;
    };
    const start = async (): Promise<void> => {
      const isOn = await ask({ to: 'worker', kind: 'site' });
      stop();
      // Nothing of a page stands beside its head and body: what comes there is our own host.
      const isOwn = (node: Node): boolean => node.parentNode === document.documentElement;
      if (isOn.ok && isOn.value) watch = watchPage(document, (found) => void draw(found), { isOwn, judge });
    };
    const handlers: Handlers<PageRequest> = {
      report: async () => (await tell()).report,
      rest: async () => {
        await watch?.readToEnd();
        return (await tell()).report;
      },
      announce: async () => (await tellPopup()).ok,
      again: async () => {
        await start();
        return true;
      },
      selection: () => String(getSelection() ?? ''),
      next: async () => {
        await watch?.readToEnd();
        return overlay.focusNext();
      },
      show: async ({ where, part, start: from, end }) => {
        const rangeIn = (found: PageFinding): Range | null => found.rangeOf(where as Where, part, from, end);
        return overlay.show((told && rangeIn(told)) ?? rangeIn(await find()));
      },
    };
    // A page that comes back from the browser's cache has not heard what changed meanwhile.
    addEventListener('pageshow', ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) void start();
    });
    // Each in a task of its own, since the browser makes a part of its API when that is first touched.
    setTimeout(() => servePage(handlers));
    setTimeout(() => onSettingsChange(() => void start()));
    setTimeout(() => void start());
  },
});
