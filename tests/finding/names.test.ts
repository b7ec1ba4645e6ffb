import { describe, expect, it } from 'vitest';
import { afterBy, namesIn } from '../../utils/finding/names.ts';

describe('namesIn', () => {
  it.each([
    ['By Ida Brandt', ['Ida Brandt']],
    ['Von Jana Ritter und Thomas Arend', ['Jana Ritter', 'Thomas Arend']],
    ['Par Luc Morel, Anne Petit', ['Luc Morel', 'Anne Petit']],
    ['Ida Brandt, Staff Writer', ['Ida Brandt']],
    ['Автор: Дана Касымова', ['Дана Касымова']],
    ['作者：林小舟', ['林小舟']],
    ['Brandt, Ida', ['Ida Brandt']],
    ['Ida Brandt (Port Ellery)', ['Ida Brandt']],
    ['https://social.example/ida', []],
    ['admin', []],
  ])('%s', (text, expected) => {
    expect(namesIn([text])).toEqual(expected);
  });

  it('names each person once', () => {
    expect(namesIn(['Ida Brandt', 'IDA BRANDT'])).toEqual(['Ida Brandt']);
  });
});

describe('afterBy', () => {
  it.each([
    ['An article by Ida Brandt', 'Ida Brandt'],
    ['5 March 2024 | Von Jana Ritter', 'Jana Ritter'],
    ['Nothing of the kind', null],
  ])('%s', (line, expected) => {
    expect(afterBy(line)).toBe(expected);
  });
});
