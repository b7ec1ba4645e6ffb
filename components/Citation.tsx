import type { NoteLine } from '../utils/protocol/page-notes.ts';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly line: NoteLine;
}

/** Where a fact stands: source and date, a link where there is one, and a mark where nobody has read it. */
export function Citation({ line }: Props) {
  const texts = spokenTexts();
  const { source, url, unconfirmed } = line;
  return (
    <span class="citation">
      {url === null ? (
        <bdi>{source}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{source}</bdi>
        </a>
      )}
      {unconfirmed && (
        <span class="unconfirmed" title={texts.say('cite.unconfirmed-why')}>
          {unconfirmed}
        </span>
      )}
    </span>
  );
}
