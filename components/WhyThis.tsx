import type { Card, MentionView } from '../utils/view/context-view.ts';
import { wordReasons } from '../utils/wording/reason-text.ts';
import { Fold } from './Fold.tsx';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly mention: MentionView;
  readonly cards: Readonly<Record<string, Card>>;
}

/** Why a name was taken for this entity, and why not for others. */
export function WhyThis({ mention, cards }: Props) {
  const texts = useTexts();
  return (
    <Fold title={texts.say('card.why')}>
      <ul class="reasons">
        {wordReasons(mention, cards, texts).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Fold>
  );
}
