import type { Token } from './tokens.ts';

/** Words that have a capital inside sentences, and those that have none somewhere. */
export function lettersOf(tokens: readonly Token[]): Record<'capitals' | 'smalls', ReadonlySet<string>> {
  const capitals = new Set<string>();
  const smalls = new Set<string>();
  tokens.forEach((token, index) => {
    if (!token.cap) smalls.add(token.lower);
    else if (tokens[index - 1]?.kind === 'word') capitals.add(token.lower);
  });
  return { capitals, smalls };
}
