import { expect, test } from 'vitest';
import { MARKS } from '../../utils/sourcing/characters.ts';

test('no kind of token is part of another’s name, as lists of kinds are searched for it', () => {
  const kinds = [...new Set([...MARKS.values(), 'word', 'number', 'break', 'mark'])];
  const inside = kinds.filter((kind) => kinds.some((other) => other !== kind && other.includes(kind)));
  expect(kinds).toContain('semi');
  expect(inside).toEqual([]);
});
