import { expect, test } from 'vitest';
import { mentionDate } from '../../utils/matching/mention-date.ts';

const dateOf = (text: string, name: string): string | null => {
  const start = text.indexOf(name);
  return mentionDate(text, start, start + name.length);
};

test.each([
  ['In February 2014 Gates spoke.', '2014-02'],
  ['Gates, then minister, spoke in 2014.', '2014'],
  ['It was 2014 when Gates spoke.', null],
  ['Gates was born in 1943.', null],
  ['Gates spoke in 2010 and again in 2014.', null],
  ['They met in 2010. Gates spoke.', null],
  ['Gates spoke. They met in 2010.', null],
  ['В феврале 2014 года Gates выступил.', '2014-02'],
  ['Gates выступил в 2014 году.', '2014'],
  ['Gates купил 2014 акций.', null],
  ['On 5 June 2012, Gates spoke.', '2012-06-05'],
  ['Gates spoke on June 5, 2012.', '2012-06-05'],
  ['Gates spoke at 2014 Main Street.', null],
  ['Gates wrote 2014: A Memoir.', null],
  ['In the 2014 budget Gates saw no gap.', null],
  ['Back in March 2011, Gates said no.', '2011-03'],
  ['5 июня 2012 года Gates выступил.', '2012-06-05'],
])('%s', (text, date) => {
  expect(dateOf(text, 'Gates')).toBe(date);
});
