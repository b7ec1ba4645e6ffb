import type { CitationText } from '../utils/wording/claim-text.ts';
import type { Correction } from '../utils/wording/correction.ts';
import { Citation } from './Citation.tsx';
import { Correct } from './Correct.tsx';

export interface Fact {
  readonly text: string;
  readonly citation: CitationText;
  readonly correction: Correction;
}

interface Props {
  readonly facts: readonly Fact[];
}

/** Facts, each with its citation and a way to correct it. */
export function Facts({ facts }: Props) {
  return (
    <ul class="facts">
      {facts.map(({ text, citation, correction }) => (
        <li key={text + citation.text}>
          {text}
          <div class="standing">
            <Citation citation={citation} />
            <Correct correction={correction} />
          </div>
        </li>
      ))}
    </ul>
  );
}
