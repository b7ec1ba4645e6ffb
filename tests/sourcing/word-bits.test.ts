import { expect, test } from 'vitest';
import { BITS } from '../../utils/sourcing/lexicon.ts';
import * as IS from '../../utils/sourcing/word-bits.ts';

test('each bit goes by its name', () => {
  expect(Object.fromEntries(BITS)).toEqual({ ...IS });
});
