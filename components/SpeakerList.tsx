import type { ContextView, SpeakerView } from '../utils/view/context-view.ts';
import { useTexts } from './texts-context.ts';

interface Props {
  readonly speakers: readonly SpeakerView[];
  readonly view: ContextView;
}

/** The sources of one group: name, or the article's words where it gives none, and how much they say. */
export function SpeakerList({ speakers, view }: Props) {
  const texts = useTexts();
  return (
    <ul class="speakers dim">
      {speakers.map((speaker, at) => (
        <li key={at}>
          {speaker.unnamed === null ? (
            <bdi>{(speaker.id && view.cards[speaker.id]?.name) || speaker.name}</bdi>
          ) : (
            <q>{speaker.name}</q>
          )}
          {speaker.passages.length > 1 && (
            <span class="count"> {texts.say('sourcing.passages', { count: speaker.passages.length })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
