import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Where } from '../../utils/model/article.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import { findPage, type PageFinding } from '../../utils/page/find-page.ts';
import { type Watch, watchPage } from '../../utils/page/watch-page.ts';
import { askWorker, servePage } from '../../utils/platform/messages.ts';
import { onSettingsChange } from '../../utils/platform/on-settings-change.ts';

/** Whether what was found still stands in the page, node for node. */
const isInPlace = ({ report, rangeOf, linkElement }: PageFinding): boolean =>
  report.url === location.href &&
  (!report.article?.text || rangeOf('text', 0, 0, 1) !== null) &&
  report.links.every((_, index) => linkElement(index) !== null);

const isSameReport = (one: PageFinding, other: PageFinding): boolean =>
  JSON.stringify(one.report) === JSON.stringify(other.report);

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: (context) => {
    const overlay = startOverlay(document);
    let watch: Watch | null = null;
    let finding: PageFinding | null = null;
    let drawn: PageFinding | null = null;
    const find = (): PageFinding => {
      if (finding?.report.url !== location.href) finding = findPage(document, location.href);
      return finding;
    };
    const draw = async (found: PageFinding): Promise<void> => {
      finding = found;
      if (drawn && isInPlace(drawn) && isSameReport(drawn, found)) return;
      drawn = null;
      if (found.report.kind === 'other') return overlay.stop();
      const notes = await askWorker({ to: 'worker', kind: 'notes', report: found.report });
      if (!notes.ok || finding !== found) return;
      overlay.update(notes.value, found);
      drawn = found;
    };
    const stop = (): void => {
      watch?.stop();
      watch = null;
      drawn = null;
      overlay.stop();
    };
    const start = async (): Promise<void> => {
      const isOn = await askWorker({ to: 'worker', kind: 'site' });
      stop();
      // Nothing of a page stands beside its head and body: what comes there is our own host.
      const isOwn = (node: Node): boolean => node.parentNode === document.documentElement;
      if (isOn.ok && isOn.value) watch = watchPage(document, (found) => void draw(found), { isOwn });
    };
    servePage({
      report: () => find().report,
      host: () => location.hostname,
      selection: () => String(getSelection() ?? ''),
      next: () => overlay.focusNext(),
      show: ({ where, part, start: from, end }) =>
        overlay.show(find().rangeOf(where as Where, part, from, end)),
    });
    onSettingsChange(() => void start());
    context.onInvalidated(stop);
    void start();
  },
});
