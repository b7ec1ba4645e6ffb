/** What `findSourcing` makes of a text, in words that a test can name. */

import type { Match } from '../../utils/model/match.ts';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';

export interface Told {
  readonly kind: string;
  readonly name: string;
  readonly unnamed: string | null;
  readonly description: string | null;
  readonly cue: string | null;
  readonly content: string | null;
  readonly via: string | null;
  /** Name of the speaker whose words this is part of. */
  readonly within: string | null;
  /** Names of the outlets that were spoken to. */
  readonly through: readonly string[];
}

/** All attributions of a text in order. */
export function told(text: string, lang = 'en', matches: readonly Match[] = []): Told[] {
  const { speakers, attributions } = findSourcing({ text, lang, matches });
  const words = (span: readonly [number, number] | null): string | null => span && text.slice(...span);
  return attributions.map(({ speaker, cue, content, via, within, through }) => {
    const { kind, name, unnamed, description } = speakers[speaker]!;
    return {
      ...{ kind, name, unnamed, description, via },
      cue: words(cue),
      content: words(content),
      within: within === null ? null : speakers[attributions[within]!.speaker]!.name,
      through: through.map((outlet) => speakers[outlet]!.name),
    };
  });
}

/** `name: content` of each attribution. */
export function lines(text: string, lang = 'en'): string[] {
  return told(text, lang).map(({ name, content }) => `${name}: ${content}`);
}
