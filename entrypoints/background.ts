import { defineBackground } from 'wxt/utils/define-background';
import { serveWorker } from '../utils/platform/messages.ts';

const notYet = (): never => {
  throw new Error('the dataset is not part of this build');
};

export default defineBackground({
  type: 'module',
  main: () => serveWorker({ context: notYet, card: notYet, search: notYet }),
});
