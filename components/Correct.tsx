import { useState } from 'preact/hooks';
import type { Correction } from '../utils/protocol/details.ts';
import { writeClipboard } from './copy-text.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly correction: Correction;
}

/** A way to correct a fact: the form for it, prefilled; or, where there is none, its text to send. */
export function Correct({ correction }: Props) {
  const texts = spokenTexts();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { text, url } = correction;
  const label = texts.say('card.correct');
  if (url !== null) {
    return (
      <a class="correct" href={url} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    );
  }
  return (
    <>
      <button type="button" class="correct" onClick={async () => setCopied(await writeClipboard(text))}>
        {label}
      </button>
      <span role="status">
        {isCopied !== null && texts.say(isCopied ? 'card.correct-copied' : 'popup.copy-failed')}
      </span>
    </>
  );
}
