import type { CitationText } from '../utils/wording/claim-text.ts';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly citation: CitationText;
}

/** Where a fact stands: source and date, a link where there is one, and a mark where nobody has read it. */
export function Citation({ citation }: Props) {
  const texts = useTexts();
  const { text, url, isUnconfirmed } = citation;
  return (
    <span class="citation">
      {url === null ? (
        <bdi>{text}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{text}</bdi>
        </a>
      )}
      {isUnconfirmed && (
        <span class="unconfirmed" title={texts.say('cite.unconfirmed-why')}>
          {texts.say('cite.unconfirmed')}
        </span>
      )}
    </span>
  );
}
