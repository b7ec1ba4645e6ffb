import { expect, it } from 'vitest';
import type { EntityId } from '../../utils/model/facts.ts';
import { wordShown } from '../../utils/wording/entity-text.ts';
import { wordHits } from '../../utils/wording/hit-text.ts';
import { textsOf } from '../components/draw.tsx';
import { articleView } from '../fixtures/article-view.ts';

const texts = textsOf('en');
const nobody = { id: 'm-tide' as EntityId, name: 'Tide', shown: null, host: '', country: null, born: null };
const person = Object.values(articleView.cards).find((card) => card.kind === 'person' && card.shown);

it.each([
  ['an outlet by its site and country', { host: 'tide.example', country: 'FR' }, 'tide.example, France'],
  ['a body by its country', { country: 'FR' }, 'France'],
  ['somebody without an office by the year of birth', { born: '1964' }, 'Born 1964'],
  ['nothing more than a name', {}, ''],
])('%s', (_, known, summary) => {
  expect(wordHits([{ ...nobody, ...known }], texts)).toEqual([{ id: 'm-tide', name: 'Tide', summary }]);
});

it('a person by the office, as rows of a page tell it', () => {
  const shown = person?.kind === 'person' ? person.shown : null;
  const [hit] = wordHits([{ ...nobody, shown, born: '1964' }], texts);
  expect(shown).not.toBeNull();
  expect(hit?.summary).toBe(`${wordShown(shown, texts)}, Born 1964`);
});
