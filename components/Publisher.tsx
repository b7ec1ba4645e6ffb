import { useState } from 'preact/hooks';
import type { ContextView } from '../utils/view/context-view.ts';
import { wordBadge, wordPaths, wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import type { PopupActions } from './popup-state.ts';
import { RowButton } from './RowButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly view: ContextView;
  readonly actions: PopupActions;
}

function UnknownPublisher({ view }: Pick<Props, 'view'>) {
  const texts = spokenTexts();
  const { name, lookAlike } = view.publisher;
  const imitated = lookAlike === null ? undefined : view.cards[lookAlike];
  if (imitated && imitated.kind !== 'person') {
    return (
      <p>
        <BadgeMark badge="look-alike" />{' '}
        {texts.say('card.look-alike', { name: imitated.name, host: imitated.host ?? '' })}
      </p>
    );
  }
  return (
    <>
      <p>
        <bdi>{name ?? texts.say('popup.unknown-publisher')}</bdi>
      </p>
      <p class="dim">{texts.say('popup.unknown-publisher-help')}</p>
    </>
  );
}

/** Who publishes the page, with its nearest owner or funder at once and everything else on request. */
export function Publisher({ view, actions }: Props) {
  const texts = spokenTexts();
  const [isOpen, setOpen] = useState(false);
  const card = (view.publisher.id !== null && view.cards[view.publisher.id]) || null;
  const [path] = card === null || card.kind === 'person' ? [] : wordPaths(card, texts);
  return (
    <section class="publisher">
      <h2>{texts.say('popup.publisher')}</h2>
      {card === null && <UnknownPublisher view={view} />}
      {card !== null && (
        <div class="row">
          <RowButton
            badge={card.badge}
            name={card.name}
            label={wordBadge(card.badge, texts)}
            summary={wordSummary(card, texts)}
            below={path}
            isOpen={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
          {isOpen && <EntityDetails card={card} mention={null} actions={actions} />}
        </div>
      )}
    </section>
  );
}
