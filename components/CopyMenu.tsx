import { useState } from 'preact/hooks';
import { copyFormats } from '../utils/protocol/messages.ts';
import type { PopupActions } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly onCopy: PopupActions['copy'];
}

/** Copies all that is known of the page, in one of four forms. */
export function CopyMenu({ onCopy }: Props) {
  const texts = spokenTexts();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <fieldset class="copy">
      <legend class="unseen">{texts.say('popup.copy')}</legend>
      <span aria-hidden="true">{texts.say('popup.copy')}</span>
      {copyFormats.map((format) => (
        <button
          type="button"
          class="plain"
          key={format}
          onClick={async () => setCopied(await onCopy(format))}
        >
          {texts.say(`popup.copy-${format}`)}
        </button>
      ))}
      <span role="status">
        {isCopied !== null && texts.say(isCopied ? 'popup.copied' : 'popup.copy-failed')}
      </span>
    </fieldset>
  );
}
