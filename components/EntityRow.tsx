import { useState } from 'preact/hooks';
import type { BadgeKind, ContextView, RowView } from '../utils/view/context-view.ts';
import { wordBadge, wordSummary } from '../utils/wording/entity-text.ts';
import { Candidates } from './Candidates.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import type { PopupActions } from './popup-state.ts';
import { RowButton } from './RowButton.tsx';
import { ShowButton } from './ShowButton.tsx';
import { spokenTexts } from './spoken-texts.ts';

/** Kinds that the line says by itself: `Last known …`, `Formerly …`. */
const SAID_ALREADY: readonly BadgeKind[] = ['known', 'last-known', 'former-official'];

interface Props {
  readonly row: RowView;
  readonly view: ContextView;
  readonly actions: PopupActions;
}

/** One outlet, body or person: a line that opens to its card, and a way to each place where it is named. */
export function EntityRow({ row, view, actions }: Props) {
  const texts = spokenTexts();
  const [isOpen, setOpen] = useState(false);
  const { name, asWritten, candidates } = row;
  const mentions = row.mentions.flatMap((index) => view.mentions[index] ?? []);
  const mention = mentions.find(({ first }) => first) ?? mentions[0] ?? null;
  const card = (row.id !== null && view.cards[row.id]) || null;
  const badge = card?.badge ?? mention?.badge ?? 'known';
  const known = card ? wordSummary(card, texts) : texts.say('card.one-of', { count: candidates.length });
  return (
    <li class="row">
      <div class="row-line">
        <RowButton
          badge={asWritten === null ? badge : null}
          name={name}
          label={asWritten === null && !SAID_ALREADY.includes(badge) ? wordBadge(badge, texts) : null}
          summary={
            asWritten === null ? (
              known
            ) : (
              <q>
                <bdi>{asWritten}</bdi>
              </q>
            )
          }
          isOpen={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
        <ShowButton name={name} places={mentions} onShow={actions.show} />
      </div>
      {isOpen &&
        (card ? (
          <EntityDetails card={card} mention={mention} actions={actions} />
        ) : asWritten === null ? (
          <Candidates ids={candidates} cards={view.cards} />
        ) : (
          <p class="details dim">{texts.say('card.as-written')}</p>
        ))}
    </li>
  );
}
