import type { SpeakerView } from '../utils/view/context-view.ts';
import type { Place } from './popup-state.ts';

/** Where the passages of speakers stand in the text, in its order: from the source or its words to the end of both. */
export function passagePlaces(speakers: readonly SpeakerView[]): Place[] {
  const spans = speakers.flatMap(({ passages }) =>
    passages.map(({ source, content }) => ({
      start: Math.min(source[0], content?.[0] ?? source[0]),
      end: Math.max(source[1], content?.[1] ?? source[1]),
    })),
  );
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ where: 'text', part: 0, ...span }));
}
