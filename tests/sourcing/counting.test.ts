import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const names = (text: string): string[] => told(text).map(({ name }) => name);

describe('words that count', () => {
  it.each([
    ['some', 'The dam is old, but some say it is safe.'],
    ['many', 'Many believe that it is safe.'],
    ['one of the survivors', '“It is safe,” said one of the survivors.'],
    ['those close to the mayor', 'Those close to the mayor say that it is safe.'],
  ])('are a source where a clause begins with them: %s', (name, text) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['some meteorologists', 'Some meteorologists expect that it will break.'],
    ['two physicians', 'Two physicians said that it was safe.'],
    ['the few glassblowers', '"It is safe," said the few glassblowers.'],
  ])('keep the noun behind them: %s', (name, text) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'His friends wanted some say in the matter of "his" dam.',
    'Oil has a few called terpenes that "smell".',
    'It was the most detailed "model" of all.',
    'Why do eggs tell each other "jokes" at all?',
    'He has over the past few months warned of it.',
    'Swanson surfaced after several craters, which suggest they erupted.',
  ])('are none elsewhere: %s', (text) => {
    expect(names(text).filter((name) => name !== 'he')).toEqual([]);
  });
});
