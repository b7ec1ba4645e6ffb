import type { CitationText } from '../utils/wording/claim-text.ts';
import { Citation } from './Citation.tsx';

export interface Fact {
  readonly text: string;
  readonly citation: CitationText;
  /** Address of a prefilled correction. */
  readonly correction: string | null;
}

interface Props {
  readonly facts: readonly Fact[];
  /** Words of the link that opens a correction. */
  readonly correct: string;
}

/** Facts, each with its citation and a way to correct it. */
export function Facts({ facts, correct }: Props) {
  return (
    <ul class="facts">
      {facts.map(({ text, citation, correction }) => (
        <li key={text + citation.text}>
          <bdi>{text}</bdi>
          <div class="standing">
            <Citation citation={citation} />
            {correction !== null && (
              <a class="correct" href={correction} target="_blank" rel="noopener noreferrer">
                {correct}
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
