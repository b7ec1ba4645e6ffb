import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, ContextView } from '../utils/view/context-view.ts';
import { wordSummary } from '../utils/wording/entity-text.ts';
import { BadgeMark } from './BadgeMark.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { Notice } from './Notice.tsx';
import type { PopupActions } from './popup-state.ts';
import { RowButton } from './RowButton.tsx';
import { RowSection } from './RowSection.tsx';
import { spokenTexts } from './spoken-texts.ts';
import { filterRows, useSearch } from './use-search.ts';

interface Props {
  readonly query: string;
  readonly view: ContextView | null;
  readonly actions: PopupActions;
}

interface HitProps {
  readonly card: Card;
  readonly actions: PopupActions;
  readonly onBack: () => void;
}

function HitCard({ card, actions, onBack }: HitProps) {
  const texts = spokenTexts();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section>
      <button type="button" class="plain" ref={back} onClick={onBack}>
        {texts.say('popup.back')}
      </button>
      <h2>
        <bdi>{card.name}</bdi>
      </h2>
      <p class="kind">
        <BadgeMark badge={card.badge} isLabelled />
        <span class="dim">{wordSummary(card, texts)}</span>
      </p>
      <EntityDetails card={card} mention={null} actions={actions} />
    </section>
  );
}

interface Opened {
  readonly card: Card;
  /** What it was found by: another query closes the card. */
  readonly query: string;
}

/** What a query finds: rows of this page, then anything in the dataset, which opens as a card; the focus goes there. */
export function SearchScreen({ query, view, actions }: Props) {
  const texts = spokenTexts();
  const answer = useSearch(query, actions.search);
  const hits = answer?.ok ? answer.value : null;
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened?.query === query)
    return <HitCard card={opened.card} actions={actions} onBack={() => setOpened(null)} />;
  const here = view ? filterRows([...view.outlets, ...view.people, ...view.institutions], view, query) : [];
  return (
    <>
      {view && (
        <RowSection title={texts.say('popup.search-here')} rows={here} view={view} actions={actions} />
      )}
      {!!hits?.length && (
        <section>
          <h2>{texts.say('popup.search-dataset')}</h2>
          <ul class="rows">
            {hits.map(({ id, name, summary }) => (
              <li key={id} class="row">
                <RowButton
                  name={name}
                  summary={summary}
                  onClick={async () => {
                    const card = await actions.card(id);
                    setOpened(card && { card, query });
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div role="status">
        {answer?.ok === false && <Notice title={texts.say('popup.failed')} help={answer.error} />}
        {hits?.length === 0 && here.length === 0 && (
          <Notice
            title={texts.say('popup.search-none', { query })}
            help={texts.say('popup.search-none-help')}
          />
        )}
      </div>
    </>
  );
}
