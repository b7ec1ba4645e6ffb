/** Parts of one government: "Kazakh government" beside a known "Kazakh Foreign Ministry". */

import type { EntityId } from '../model/facts.ts';
import type { Speaker } from '../model/match.ts';
import { lastWord } from './speaker-keys.ts';

/** Letters that the adjective and the name of a country share: "Kazakh", "Kazakhstan's". */
const COUNTRY_STEM = 5;

/** Id of a body of the dataset that is part of the same government as the speaker; null for other speakers. */
export function governmentOf(
  { kind, id, name }: Speaker,
  speakers: readonly Speaker[],
  executive: ReadonlySet<string>,
): EntityId | null {
  const isExecutive = (body: string): boolean => body.includes(' ') && executive.has(lastWord(body));
  if (kind !== 'institution' || id !== null || !isExecutive(name)) return null;
  const country = name.slice(0, COUNTRY_STEM);
  const kin = speakers.find(
    (one) => one.id !== null && one.name.startsWith(country) && isExecutive(one.name),
  );
  return kin?.id ?? null;
}
