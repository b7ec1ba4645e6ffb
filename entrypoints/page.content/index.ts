import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../utils/platform/messages.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: () => {
    servePage({
      report: () => ({ url: location.href, kind: 'other', article: null, links: [] }),
      show: () => false,
    });
  },
});
