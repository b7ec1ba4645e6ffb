import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Where } from '../../utils/model/article.ts';
import { startOverlay } from '../../utils/overlay/draw-notes.ts';
import { findPage, type PageFinding } from '../../utils/page/find-page.ts';
import { askWorker, servePage } from '../../utils/platform/messages.ts';
import { onSettingsChange } from '../../utils/platform/on-settings-change.ts';

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
    const draw = async (): Promise<void> => {
      const isOn = await askWorker({ to: 'worker', kind: 'site' });
      const found = isOn.ok && isOn.value ? find() : null;
      if (found === null || found.report.kind === 'other') return overlay.stop();
      const notes = await askWorker({ to: 'worker', kind: 'notes', report: found.report });
      if (notes.ok) overlay.update(notes.value, found);
    };
    servePage({
      report: () => find().report,
      host: () => location.hostname,
      selection: () => String(getSelection() ?? ''),
      next: () => overlay.focusNext(),
      show: ({ where, part, start, end }) => overlay.show(find().rangeOf(where as Where, part, start, end)),
    });
    onSettingsChange(() => void draw());
    context.onInvalidated(() => overlay.stop());
    context.requestIdleCallback(() => void draw());
  },
});
