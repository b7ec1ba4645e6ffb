import { useEffect, useState } from 'preact/hooks';
import type { Details } from '../utils/protocol/details.ts';
import type { Card, MentionView } from '../utils/view/context-view.ts';
import { Facts } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { OwnerPath } from './OwnerPath.tsx';
import type { PopupActions } from './popup-state.ts';
import { spokenTexts } from './spoken-texts.ts';

const SHOWN_FACTS = 3;

interface Props {
  readonly card: Card;
  /** The mention that the card is opened from; null for a look-up. */
  readonly mention: MentionView | null;
  readonly actions: PopupActions;
}

/** All that is known of one entity: owners, facts with citations, and why it was matched. */
export function EntityDetails({ card, mention, actions }: Props) {
  const texts = spokenTexts();
  // Nothing is drawn before the answer; null where there was none.
  const [details, setDetails] = useState<Details | null>();
  useEffect(() => void actions.details(card.id, mention).then(setDetails), [card.id, mention]);
  if (!details) return details === null ? <p class="details dim">{texts.say('popup.failed')}</p> : null;
  const { remarks, facts, otherNames, why } = details;
  return (
    <div class="details">
      {remarks.map((remark) => (
        <p key={remark} class="dim">
          {remark}
        </p>
      ))}
      {card.kind !== 'person' && <OwnerPath name={card.name} paths={card.paths} />}
      <Facts facts={facts.slice(0, SHOWN_FACTS)} />
      {facts.length > SHOWN_FACTS && (
        <Fold title={texts.say('card.more')}>
          <Facts facts={facts.slice(SHOWN_FACTS)} />
        </Fold>
      )}
      {otherNames && (
        <Fold title={texts.say('card.other-names')}>
          <p>{otherNames}</p>
        </Fold>
      )}
      {why.length > 0 && (
        <Fold title={texts.say('card.why')}>
          <ul class="reasons">
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
