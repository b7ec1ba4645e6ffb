import { useState } from 'preact/hooks';
import type { BadgeKind, Card, ContextView, MentionView, RowView } from '../utils/view/context-view.ts';
import { wordBadge, wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { Candidates } from './Candidates.tsx';
import { LaterDetails } from './LaterDetails.tsx';
import type { PopupActions } from './popup-state.ts';
import { ShowButton } from './ShowButton.tsx';
import { useTexts } from './texts-context.ts';

/** Kinds that the line says by itself: `Last known …`, `Formerly …`. */
const SAID_ALREADY: readonly BadgeKind[] = ['known', 'last-known', 'former-official'];

interface Props {
  readonly row: RowView;
  readonly view: ContextView;
  /** Shows a mention in the page; false where it is gone. */
  readonly onShow: PopupActions['show'];
}

function useSummary(row: RowView, card: Card | null, mention: MentionView | null): string {
  const texts = useTexts();
  if (card !== null) return wordSummary(card, mention, texts);
  if (row.asWritten !== null) return row.asWritten;
  return texts.say('card.one-of', { count: row.candidates.length });
}

/** One outlet, body or person: a line that opens to its card, and a way to each place where it is named. */
export function EntityRow({ row, view, onShow }: Props) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const mentions = row.mentions.flatMap((index) => view.mentions[index] ?? []);
  const mention = mentions.find(({ first }) => first) ?? mentions[0] ?? null;
  const card = (row.id !== null && view.cards[row.id]) || null;
  const summary = useSummary(row, card, mention);
  const badge = mention?.badge ?? card?.badge ?? 'known';
  return (
    <li class="row">
      <div class="row-line">
        <button type="button" class="row-main" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {row.asWritten === null ? <BadgeMark badge={badge} isSilent /> : <span class="no-badge" />}
          <span class="row-text">
            <bdi class="row-name">{row.name}</bdi>
            <span class="dim row-summary">
              {row.asWritten !== null && (
                <q>
                  <bdi>{summary}</bdi>
                </q>
              )}
              {row.asWritten === null && (
                <>
                  {!SAID_ALREADY.includes(badge) && <span class="label">{wordBadge(badge, texts)}</span>}
                  <span>{summary}</span>
                </>
              )}
            </span>
          </span>
        </button>
        <ShowButton name={row.name} places={mentions} onShow={onShow} />
      </div>
      {isOpen && card !== null && <LaterDetails card={card} mention={mention} cards={view.cards} />}
      {isOpen && card === null && row.asWritten === null && (
        <Candidates ids={row.candidates} cards={view.cards} />
      )}
      {isOpen && row.asWritten !== null && <p class="details dim">{texts.say('card.as-written')}</p>}
    </li>
  );
}
