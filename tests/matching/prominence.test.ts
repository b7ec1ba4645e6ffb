import { expect, test } from 'vitest';
import { levelOf } from '../../utils/matching/prominence.ts';

test.each([
  ['President', 6],
  ['Prime Minister', 6],
  ['President of the United States', 6],
  ['President of the Govt.', 6],
  ['Prime Minister of Montenegro', 6],
  ['Monarch of Belize', 6],
  ['Prime Minister and Minister of Defence', 6],
  ['President of the Region of Murcia', 4],
  ['President of the Community of Madrid', 4],
  ['President of the National Institute of Sports', 4],
  ['President of Sveriges Riksbank', 4],
  ['President of the Senate', 4],
  ["President's Chief of Staff", 4],
  ['Minister of Foreign Affairs', 5],
  ['Vice President', 4],
  ['Deputy Prime Minister', 2],
  ['Substitute member of a provincial council', 0],
])('%s is of level %i', (office, level) => {
  expect(levelOf(office)).toBe(level);
});
