import { useState } from 'preact/hooks';
import type { ContextView, LinkView } from '../utils/view/context-view.ts';
import { wordBadge, wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { LaterDetails } from './LaterDetails.tsx';
import type { LinkedOutlet } from './link-outlets.ts';
import type { PopupActions } from './popup-state.ts';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly row: LinkedOutlet;
  readonly view: ContextView;
  readonly onShow: PopupActions['show'];
}

const MOST_LINKS = 20;

const placeOf = ({ link, title }: LinkView) => ({
  where: 'link' as const,
  part: link,
  start: 0,
  end: title.length,
});

/** An outlet that links lead to: opens to its card and its headlines, each a way to its place in the page. */
export function LinkedOutletRow({ row, view, onShow }: Props) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { card, badge, links, imitation } = row;
  const host = card.kind === 'person' ? '' : (card.host ?? '');
  return (
    <li class="row">
      <button type="button" class="row-main" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <BadgeMark badge={badge} isSilent />
        <span class="row-text">
          <bdi class="row-name">{imitation ?? card.name}</bdi>
          <span class="dim row-summary">
            <span class="label">{wordBadge(badge, texts)}</span>
            <span>
              {imitation === null
                ? wordSummary(card, null, texts)
                : texts.say('card.look-alike', { name: card.name, host })}
            </span>
          </span>
        </span>
        <span class="count">{texts.say('popup.count', { count: links.length })}</span>
      </button>
      {isOpen && (
        <>
          {imitation === null && <LaterDetails card={card} mention={null} cards={view.cards} />}
          <ul class="headlines">
            {links.slice(0, MOST_LINKS).map((link) => (
              <li key={link.link}>
                <button type="button" class="plain" onClick={() => void onShow(placeOf(link))}>
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
