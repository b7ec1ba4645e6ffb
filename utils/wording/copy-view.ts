/** All that is known of a page, as something to paste elsewhere. */

import type { CopyFormat } from '../protocol/messages.ts';
import type { ContextView } from '../view/context-view.ts';
import { copyCsl } from './copy-csl.ts';
import { copyOutline } from './copy-outline.ts';
import type { Texts } from './texts.ts';

/**
 * The view in one of four forms: an outline as plain text or Markdown, the article and every source that was
 * cited as CSL-JSON, or the whole view as JSON.
 */
export function copyView(view: ContextView, format: CopyFormat, texts: Texts): string {
  switch (format) {
    case 'text':
    case 'markdown':
      return copyOutline(view, format, texts);
    case 'csl':
      return copyCsl(view);
    case 'json':
      return JSON.stringify(view, null, 2);
  }
}
