import { expect, test } from 'vitest';
import type { ClaimView } from '../../utils/view/context-view.ts';
import { nameOfSource, wordClaim } from '../../utils/wording/claim-text.ts';
import { textsOf } from '../components/draw.tsx';

test('a share is a percentage, as the sources give it', () => {
  const claim = { kind: 'owner', owner: 'm-holding', share: 41.21, from: null, to: null };
  const view = { claim, object: 'Holding', source: {} } as unknown as ClaimView;
  expect(wordClaim(view, textsOf('en'))).toBe('41% owned by Holding');
  expect(wordClaim({ ...view, claim: { ...view.claim, share: 100 } as never }, textsOf('en'))).toBe(
    '100% owned by Holding',
  );
});

test('a fact stands on its source; one that we wrote down ourselves on the page cited', () => {
  const register = { name: 'Register of Owners', url: 'https://register.example/' };
  const notes = { name: 'Reading notes', url: 'docs/data.md' };
  expect(nameOfSource('https://paper.example/about', register)).toBe('Register of Owners');
  expect(nameOfSource('https://www.paper.example/about', notes)).toBe('paper.example');
  expect(nameOfSource('', notes)).toBe('Reading notes');
  expect(nameOfSource('Law of 1957, section 2', notes)).toBe('Reading notes');
});
