import { useState } from 'preact/hooks';
import type { LinkView } from '../utils/view/context-view.ts';
import { wordBadge, wordSummary } from '../utils/wording/entity-text.ts';
import { EntityDetails } from './EntityDetails.tsx';
import type { LinkedOutlet } from './link-outlets.ts';
import type { PopupActions } from './popup-state.ts';
import { RowButton } from './RowButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly row: LinkedOutlet;
  readonly actions: PopupActions;
}

const MOST_LINKS = 20;

const placeOf = ({ link, title }: LinkView) => ({
  where: 'link' as const,
  part: link,
  start: 0,
  end: title.length,
});

/** An outlet that links lead to: opens to its card and its headlines, each a way to its place in the page. */
export function LinkedOutletRow({ row, actions }: Props) {
  const texts = spokenTexts();
  const [isOpen, setOpen] = useState(false);
  const { card, badge, links, imitation } = row;
  const host = card.kind === 'person' ? '' : (card.host ?? '');
  return (
    <li class="row">
      <RowButton
        badge={badge}
        name={imitation ?? card.name}
        label={wordBadge(badge, texts)}
        summary={
          imitation === null
            ? wordSummary(card, texts)
            : texts.say('card.look-alike', { name: card.name, host })
        }
        count={texts.say('popup.count', { count: links.length })}
        isOpen={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <>
          {imitation === null && <EntityDetails card={card} mention={null} actions={actions} />}
          <ul class="headlines">
            {links.slice(0, MOST_LINKS).map((link) => (
              <li key={link.link}>
                <button type="button" class="plain" onClick={() => void actions.show(placeOf(link))}>
                  <bdi>{link.title || link.url}</bdi>
                </button>
              </li>
            ))}
            {links.length > MOST_LINKS && (
              <li class="dim">{texts.say('popup.rest', { count: links.length - MOST_LINKS })}</li>
            )}
          </ul>
        </>
      )}
    </li>
  );
}
