import type { ContextView, SpeakerView } from '../utils/view/context-view.ts';
import { passagePlaces } from './passage-places.ts';
import type { Place } from './popup-state.ts';
import { ShowButton } from './ShowButton.tsx';

interface Props {
  readonly speakers: readonly SpeakerView[];
  readonly view: ContextView;
  readonly onShow: (place: Place) => Promise<boolean>;
}

/** The sources of one group: name, or the article's words where it gives none, and a way to each passage. */
export function SpeakerList({ speakers, view, onShow }: Props) {
  return (
    <ul class="speakers dim">
      {speakers.map((speaker, at) => (
        <li key={at}>
          {speaker.unnamed === null ? (
            <bdi>{(speaker.id && view.cards[speaker.id]?.name) || speaker.name}</bdi>
          ) : (
            <q>{speaker.name}</q>
          )}
          <ShowButton name={speaker.name} places={passagePlaces([speaker])} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}
