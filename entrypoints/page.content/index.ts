import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Where } from '../../utils/model/article.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import { findPage, type PageFinding } from '../../utils/page/find-page.ts';
import { askWorker, servePage } from '../../utils/platform/messages.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: (context) => {
    const overlay = startOverlay(document);
    let finding: PageFinding | null = null;
    const find = (): PageFinding => {
      finding ??= findPage(document, location.href);
      return finding;
    };
    servePage({
      report: () => find().report,
      show: ({ where, part, start, end }) => overlay.show(find().rangeOf(where as Where, part, start, end)),
    });
    context.onInvalidated(() => overlay.stop());
    context.requestIdleCallback(async () => {
      const found = find();
      const answer = await askWorker({ to: 'worker', kind: 'notes', report: found.report });
      if (answer.ok) overlay.update(answer.value, found);
    });
  },
});
