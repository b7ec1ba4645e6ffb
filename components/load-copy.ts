/** Copying is loaded when it is first asked for: it is a tenth of the popup, and most readers never copy. */

import type { ContextView } from '../utils/view/context-view.ts';
import type { CopyFormat } from '../utils/wording/copy-view.ts';
import type { Texts } from '../utils/wording/texts.ts';

export const copyFormats: readonly CopyFormat[] = ['text', 'markdown', 'csl', 'json'];

/** The view in a form to paste. Rejects where the package cannot be read. */
export async function copyText(view: ContextView, format: CopyFormat, texts: Texts): Promise<string> {
  const { copyView } = await import('../utils/wording/copy-view.ts');
  return copyView(view, format, texts);
}
