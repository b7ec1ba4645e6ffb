import { describe, expect, it } from 'vitest';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { matchTexts, type TextPart } from '../../utils/matching/match-text.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { leastTime } from '../processor-time.ts';
import { outletRecords } from './outlets/outlet-dataset.ts';
import { people } from './people-records.ts';

const dataset = memoryDataset({ ...outletRecords, people }, nameRules);
const about = { lang: 'en', date: '2015-06-01', country: 'US', publisher: null } as const;
const matchAll = (parts: readonly TextPart[]) => matchTexts(parts, about, dataset);

/** A report in which people are named in full, by surname and by initials, and outlets in all ways. */
const report =
  'Vladimir Putin told The New York Times in Moscow that Barack Obama was wrong. Putin said so again, Reuters reported. ' +
  'President Obama spoke to the Times in Washington; so did Angela Merkel, and V. Putin after Merkel. (AFP) ';

const time = (run: () => void): number => leastTime(2, run);

const links = (count: number): TextPart[] =>
  Array.from({ length: count }, (_, part) => ({
    where: 'link',
    part,
    text:
      part % 2 === 0
        ? `Vladimir Putin meets Angela Merkel, Reuters reports`
        : `Talks ${part} go on, AFP says`,
  }));

const text = (size: number): TextPart[] => [
  { where: 'text', part: 0, text: report.repeat(Math.ceil(size / report.length)).slice(0, size) },
];

// Sixteen times the input in sixteen times the time, and more for collecting; a loop in a loop would take 256 times.
const most = 40;

/** In milliseconds: the machine may have other work. */
const patience = 300_000;

describe('time grows as the input does', () => {
  it(
    'with the number of parts, to 20,000',
    () => {
      const less = links(1_250);
      const more = links(20_000);
      expect(matchAll(more).length).toBeGreaterThan(30_000);
      expect(time(() => matchAll(more)) / time(() => matchAll(less))).toBeLessThan(most);
    },
    patience,
  );

  it(
    'with the length of one text, to a million code units',
    () => {
      const less = text(62_500);
      const more = text(1_000_000);
      expect(matchAll(more).length / matchAll(less).length).toBeCloseTo(16, 0);
      expect(time(() => matchAll(more)) / time(() => matchAll(less))).toBeLessThan(most);
    },
    patience,
  );
});
