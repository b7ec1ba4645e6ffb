// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { OwnerPath } from '../../components/OwnerPath.tsx';
import type { EntityId } from '../../utils/model/facts.ts';
import { sponsored, step } from '../fixtures/article-cards.ts';
import { draw } from './draw.tsx';

test('a holder has its country behind it in the language of the reader, but for a state that is called so', async () => {
  const holder = (name: string, type: 'company' | 'state') =>
    step({ id: `m-${type}` as EntityId, name, type, country: 'FR', claim: sponsored });
  const path = [holder('Tide House', 'company'), holder('France', 'state')];
  const linesIn = async (language: 'de' | 'en') => {
    const root = await draw(<OwnerPath name="Tide" paths={[path]} />, language);
    return [...root.querySelectorAll('li')].map(({ textContent }) => textContent).join('|');
  };
  expect(await linesIn('en')).toMatch(/ Tide House \(France\)\|.* France$/);
  expect(await linesIn('de')).toMatch(/ Tide House \(Frankreich\)\|.* France \(Frankreich\)$/);
});
