import { useState } from 'preact/hooks';
import type { ContextView } from '../utils/view/context-view.ts';
import { wordBadge, wordPaths, wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { LaterDetails } from './LaterDetails.tsx';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly view: ContextView;
}

function UnknownPublisher({ view }: Props) {
  const texts = useTexts();
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
export function Publisher({ view }: Props) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const card = (view.publisher.id !== null && view.cards[view.publisher.id]) || null;
  const [path] = card === null || card.kind === 'person' ? [] : wordPaths(card, texts);
  return (
    <section class="publisher">
      <h2>{texts.say('popup.publisher')}</h2>
      {card === null && <UnknownPublisher view={view} />}
      {card !== null && (
        <div class="row">
          <button type="button" class="row-main" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <BadgeMark badge={card.badge} isSilent />
            <span class="row-text">
              <bdi class="row-name">{card.name}</bdi>
              <span class="dim row-summary">
                <span class="label">{wordBadge(card.badge, texts)}</span>
                <span>{wordSummary(card, null, texts)}</span>
              </span>
              {path !== undefined && <span class="row-summary">{path}</span>}
            </span>
          </button>
          {isOpen && <LaterDetails card={card} mention={null} cards={view.cards} />}
        </div>
      )}
    </section>
  );
}
