import type { Name } from '../model/facts.ts';

/** The name to show of these: the label, else the first; null where there is none. */
export const labelOf = (names: readonly Pick<Name, 'kind' | 'text'>[]): string | null =>
  (names.find(({ kind }) => kind === 'label') ?? names[0])?.text ?? null;
