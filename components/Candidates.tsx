import type { Card } from '../utils/view/context-view.ts';
import { wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly ids: readonly string[];
  readonly cards: Readonly<Record<string, Card>>;
}

/** All whom a name may stand for, where nothing tells which. */
export function Candidates({ ids, cards }: Props) {
  const texts = spokenTexts();
  return (
    <ul class="details candidates">
      {ids.map((id) => {
        const card = cards[id];
        if (!card) return null;
        return (
          <li key={id}>
            <BadgeMark badge={card.badge} /> <bdi>{card.name}</bdi>
            <span class="dim"> {wordSummary(card, texts)}</span>
          </li>
        );
      })}
    </ul>
  );
}
