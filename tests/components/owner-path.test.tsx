// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { OwnerPath } from '../../components/OwnerPath.tsx';
import type { EntityId } from '../../utils/model/facts.ts';
import { sponsored, step } from '../fixtures/article-cards.ts';
import { draw } from './draw.tsx';

const holder = (name: string, type: 'company' | 'state') =>
  step({ id: `m-${name}` as EntityId, name, type, country: 'FR', claim: sponsored });

test('a holder whom several hold stands once, above all of them', async () => {
  const house = holder('Tide House', 'company');
  const paths = ['Anna Roe', 'Dan Roe'].map((name) => [house, holder(name, 'company')]);
  const root = await draw(<OwnerPath name="Tide" paths={paths} />, 'en');
  expect([...root.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'Tide',
    'Tide House',
    'Anna Roe',
    'Dan Roe',
  ]);
  const under = [...root.querySelectorAll('li li')];
  expect(under.map((one) => one.parentElement?.closest('li')?.querySelector('bdi')?.textContent)).toEqual([
    'Tide House',
    'Tide House',
  ]);
});

test('a holder has its country behind it in the language of the reader, but for a state that is called so', async () => {
  const path = [holder('Tide House', 'company'), holder('France', 'state')];
  const linesIn = async (language: 'de' | 'en') => {
    const root = await draw(<OwnerPath name="Tide" paths={[path]} />, language);
    return root.querySelector('li')?.textContent;
  };
  expect(await linesIn('en')).toMatch(/ Tide House \(France\)[^(]* France$/);
  expect(await linesIn('de')).toMatch(/ Tide House \(Frankreich\)[^(]* France \(Frankreich\)$/);
});
