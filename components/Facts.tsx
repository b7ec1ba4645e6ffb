import type { Fact } from '../utils/protocol/details.ts';
import { Citation } from './Citation.tsx';
import { Correct } from './Correct.tsx';

interface Props {
  readonly facts: readonly Fact[];
}

/** Facts, each with its citation and a way to correct it. */
export function Facts({ facts }: Props) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={`${fact.text} ${fact.source}`}>
          {fact.text}
          <div class="standing">
            <Citation line={fact} />
            <Correct correction={fact.correction} />
          </div>
        </li>
      ))}
    </ul>
  );
}
