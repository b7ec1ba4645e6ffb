import type {
  ContextView,
  SourcingFact,
  SourcingGroup,
  SourcingView,
  SpeakerView,
} from '../utils/view/context-view.ts';
import { wordChain, wordGroup, wordSourcingFact } from '../utils/wording/sourcing-text.ts';
import { passagePlaces } from './passage-places.ts';
import type { Place } from './popup-state.ts';
import { ShowButton } from './ShowButton.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { spokenTexts } from './spoken-texts.ts';

interface Props {
  readonly sourcing: SourcingView;
  readonly view: ContextView;
  readonly onShow: (place: Place) => Promise<boolean>;
}

interface BarProps {
  readonly groups: readonly SourcingGroup[];
}

/** The shares as one bar, for the eye only: the list below says the same. Patterns tell the parts apart. */
function Bar({ groups }: BarProps) {
  const texts = spokenTexts();
  return (
    <div class="bar" aria-hidden="true">
      {groups.map((group, at) => (
        <span key={at} class={`part fill-${group.kind}`} style={{ flexGrow: Math.max(group.share, 0.01) }}>
          {group.share > 0.06 && <span class="part-number">{texts.number(at + 1)}</span>}
        </span>
      ))}
    </div>
  );
}

interface RemarkProps {
  readonly text: string;
  readonly speakers: readonly SpeakerView[];
  readonly onShow: (place: Place) => Promise<boolean>;
}

/** A fact, and a way to the passages behind it. */
function Remark({ text, speakers, onShow }: RemarkProps) {
  return (
    <>
      {text} <ShowButton name={text} places={passagePlaces(speakers)} onShow={onShow} />
    </>
  );
}

/** Whom the article relies on: shares by whom the sources answer to, who they are, and what stands out. */
export function SourcingPicture({ sourcing, view, onShow }: Props) {
  const texts = spokenTexts();
  const { groups, facts, chains } = sourcing;
  const speakersOf = (fact: SourcingFact): SpeakerView[] =>
    'speakers' in fact ? fact.speakers.flatMap((index) => sourcing.speakers[index] ?? []) : [];
  return (
    <section class="sourcing">
      <h2>{texts.say('sourcing.title')}</h2>
      {groups.length === 0 && <p class="dim">{texts.say('sourcing.none')}</p>}
      {groups.length > 0 && (
        <figure>
          <Bar groups={groups} />
          <figcaption class="dim">{texts.say('sourcing.caption')}</figcaption>
          <ul class="groups">
            {groups.map((group, at) => (
              <li key={at}>
                <span class={`swatch fill-${group.kind}`} aria-hidden="true">
                  <span class="part-number">{texts.number(at + 1)}</span>
                </span>
                <div>
                  {texts.say('sourcing.group', {
                    group: wordGroup(group, texts),
                    share: texts.share(group.share),
                  })}
                  <SpeakerList
                    speakers={group.speakers.flatMap((index) => sourcing.speakers[index] ?? [])}
                    view={view}
                    onShow={onShow}
                  />
                </div>
              </li>
            ))}
          </ul>
        </figure>
      )}
      {(facts.length > 0 || chains.length > 0) && (
        <ul class="remarks">
          {facts.map((fact, at) => (
            <li key={at}>
              <Remark
                text={wordSourcingFact(fact, sourcing, texts)}
                speakers={speakersOf(fact)}
                onShow={onShow}
              />
            </li>
          ))}
          {chains.map((chain) => (
            <li key={chain.join(' ')}>{wordChain(chain, sourcing, texts)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
