import { useState } from 'preact/hooks';
import type { ContextView } from '../utils/view/context-view.ts';
import type { CopyFormat } from '../utils/wording/copy-view.ts';
import { copyFormats, copyText } from './load-copy.ts';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly view: ContextView;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies all that is known of the page, in one of four forms. */
export function CopyMenu({ view, onCopy }: Props) {
  const texts = useTexts();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async (format: CopyFormat): Promise<void> =>
    setCopied(await onCopy(await copyText(view, format, texts)));
  return (
    <fieldset class="copy">
      <legend class="unseen">{texts.say('popup.copy')}</legend>
      <span aria-hidden="true">{texts.say('popup.copy')}</span>
      {copyFormats.map((format) => (
        <button type="button" class="plain" key={format} onClick={() => void copy(format)}>
          {texts.say(`popup.copy-${format}`)}
        </button>
      ))}
      <span role="status">
        {isCopied !== null && texts.say(isCopied ? 'popup.copied' : 'popup.copy-failed')}
      </span>
    </fieldset>
  );
}
