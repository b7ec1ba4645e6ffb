import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, encodeText } from '../../utils/dataset/bytes.ts';
import { packDate, unpackDate } from '../../utils/dataset/dates.ts';
import { encodeKeyTable } from '../../utils/dataset/encode-key-table.ts';
import { checksum } from '../../utils/dataset/hash.ts';
import { KeyTable, scrambleKey } from '../../utils/dataset/key-table.ts';
import { lazily } from '../../utils/dataset/lazily.ts';
import { encodeOwnedRows, OwnedRows } from '../../utils/dataset/owned-rows.ts';
import { PackedNumbers, packNumbers, widthFor } from '../../utils/dataset/packed-numbers.ts';
import { encodeSortedNumbers, SortedNumbers } from '../../utils/dataset/sorted-numbers.ts';
import { Symbols } from '../../utils/dataset/symbols.ts';
import { encodeSharedTexts, encodeTexts, Texts } from '../../utils/dataset/texts.ts';
import { fuzzRuns, seededRandom } from '../random.ts';

describe('bytes', () => {
  it('come back as they were pushed, in exactly the bytes they should take', () => {
    const edges = [0, 1, 127, 128, 16383, 16384, 2 ** 21 - 1, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 32 - 1];
    const sizes = [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5];
    for (const [index, value] of edges.entries()) {
      const into = new ByteWriter();
      into.pushVarint(value);
      expect(into.length).toBe(sizes[index]);
      into.pushWord(value);
      expect(into.length).toBe(sizes[index]! + 4);
      const from = new ByteReader(into.finish());
      expect([from.getVarint(), from.getWord()]).toEqual([value, value]);
    }
    for (const value of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => new ByteWriter().pushVarint(value)).toThrow(/no integer/);
    }
  });

  it('hold texts as TextEncoder and TextDecoder have them', () => {
    const random = seededRandom(4);
    const planes = [0x80, 0x800, 0xd800, 0x110000];
    for (let run = 0; run < fuzzRuns(300); run++) {
      const points = Array.from({ length: random.below(random.pick([5, 300, 6000])) }, () => {
        const point = random.below(random.pick(planes));
        return point >= 0xd800 && point < 0xe000 ? 0x41 : point;
      });
      const text = points.map((point) => String.fromCodePoint(point)).join('');
      expect(encodeText(text)).toEqual(new TextEncoder().encode(text));
      const into = new ByteWriter();
      into.pushText(text);
      expect(new ByteReader(into.finish()).getText()).toBe(text);
    }
  });
});

describe('dates', () => {
  it('keep their precision and sort as numbers as they do as texts', () => {
    const dates = ['0001', '1850', '1850-01', '1850-01-01', '1850-12', '2026-04-16', '9999-12-31'];
    expect(dates.map(packDate).map(unpackDate)).toEqual(dates);
    expect(dates.map(packDate)).toEqual(dates.map(packDate).sort((one, two) => one - two));
  });
});

describe('the checksum', () => {
  it('differs for lengths, places and lanes', () => {
    const inputs = [
      [],
      [0],
      [0, 0],
      [1],
      [0, 1],
      [0, 0, 0, 0, 1],
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ];
    const sums = inputs.map((words) => checksum(Uint32Array.from(words)).join());
    expect(new Set(sums).size).toBe(inputs.length);
  });
});

describe('texts', () => {
  it('give each row, whatever its length', () => {
    const rows = Array.from({ length: 100 }, (_, row) => 'ж'.repeat((row * row) % 300));
    const texts = new Texts(encodeTexts(rows));
    expect(texts.count).toBe(100);
    expect(rows.map((_, row) => texts.at(row))).toEqual(rows);
  });

  it('come back from symbols, in any script, in half the bytes where they are alike', () => {
    const random = seededRandom(12);
    const parts = ['ov', 'ич', '新', 'Ivan', 'Maria ', 'é', '𝔸', 'Петр', '\u0000', '\u00ff'];
    const rows = Array.from({ length: 5000 }, () =>
      Array.from({ length: random.below(9) }, () => random.pick(parts)).join(''),
    );
    rows.push('z'.repeat(5000), '~^`|', '');
    const section = encodeTexts(rows);
    const texts = new Texts(section);
    expect(rows.map((_, row) => texts.at(row))).toEqual(rows);
    const plain = rows.reduce((sum, row) => sum + encodeText(row).length, 0);
    expect(section.length).toBeLessThan(plain / 2);
    expect(encodeTexts([...rows])).toEqual(section);
  });

  it('of several lists share their symbols, read once', () => {
    const lists = [
      ['Иванов', 'Ivanov', ''],
      [],
      Array.from({ length: 3000 }, (_, row) => `Ivanovich ${row}`),
    ];
    const { symbols, sections } = encodeSharedTexts(lists);
    const shared = lazily(() => new Symbols(symbols));
    const texts = sections.map((section) => new Texts(section, shared));
    expect(texts.map(({ count }) => count)).toEqual([3, 0, 3000]);
    expect(texts.map((list, at) => lists[at]!.map((_, row) => list.at(row)))).toEqual(lists);
    expect(sections[2]!.length).toBeLessThan(encodeTexts(lists[2]!).length);
  });
});

describe('owned rows', () => {
  it('know owner and rows, in fuzzed sets', () => {
    const random = seededRandom(8);
    for (let run = 0; run < fuzzRuns(60); run++) {
      const most = random.pick([1, 2, 5, 3000]);
      const counts = Array.from({ length: random.below(random.pick([5, 700])) }, () => random.below(most));
      const rows = new OwnedRows(encodeOwnedRows(counts));
      const total = counts.reduce((sum, count) => sum + count, 0);
      const firsts = counts.map((_, owner) => rows.firstOf(owner));
      expect(counts.map((_, owner) => rows.endOf(owner) - firsts[owner]!)).toEqual(counts);
      expect(firsts.concat(total)).toEqual([0, ...counts.map((_, owner) => rows.endOf(owner))]);
      const owners = counts.map((_, owner) => owner).filter((owner) => counts[owner]! > 0);
      expect(owners.map((owner) => rows.ownerOf(firsts[owner]!))).toEqual(owners);
      expect(owners.map((owner) => rows.ownerOf(rows.endOf(owner) - 1))).toEqual(owners);
      expect([rows.owners, rows.rows]).toEqual([counts.length, total]);
    }
  });
});

describe('sorted numbers', () => {
  it('are found by place and by value, and no others', () => {
    const random = seededRandom(3);
    for (let run = 0; run < fuzzRuns(60); run++) {
      const most = random.pick([400, 2 ** 32]);
      const unsorted = new Set(Array.from({ length: random.below(300) }, () => random.below(most)));
      const values = [...unsorted].sort((one, two) => one - two);
      const numbers = new SortedNumbers(encodeSortedNumbers(values));
      expect(values.map((_, place) => numbers.at(place))).toEqual(values);
      expect(values.map((value) => numbers.find(value))).toEqual([...values.keys()]);
      const absent = Array.from({ length: 400 }, (_, value) => value).filter((value) => !unsorted.has(value));
      expect(absent.filter((value) => numbers.find(value) !== null)).toEqual([]);
      expect(numbers.find(2 ** 32)).toBeNull();
    }
  });
});

describe('packed numbers', () => {
  it('come back at every width', () => {
    const random = seededRandom(2);
    for (let width = 1; width <= 32; width++) {
      const values = Array.from({ length: 200 }, () => random.below(2 ** width));
      const packed = new PackedNumbers(packNumbers(values, width), width);
      expect(values.map((_, index) => packed.at(index))).toEqual(values);
      expect(widthFor(2 ** width - 1)).toBe(width);
    }
    expect(widthFor(0)).toBe(1);
  });
});

describe('the key table', () => {
  it('gives exactly the rows of each key and nothing for any other, at every size', () => {
    const random = seededRandom(6);
    for (let run = 0; run < fuzzRuns(40); run++) {
      const pairs = makePairs(
        random.below(random.pick([3, 60, 2000])),
        random.pick([5, 500, 2 ** 32]),
        random.below,
      );
      const table = new KeyTable(encodeKeyTable(pairs));
      const expected = new Map<number, Set<number>>();
      for (const [at, key] of pairs.keys.entries()) {
        expected.set(key, (expected.get(key) ?? new Set()).add(pairs.rows[at]!));
      }
      const rowsOf = (key: number): number[] => Array.from(table.rows(key));
      expect([...expected.keys()].map(rowsOf)).toEqual([...expected.values()].map((rows) => [...rows]));
      const absent = Array.from({ length: 500 }, (_, key) => key).filter((key) => !expected.has(key));
      expect(absent.filter((key) => table.rows(key).length > 0)).toEqual([]);
      expect([...expected.keys()].map((key) => rowsOf(key | 0))).toEqual([...expected.keys()].map(rowsOf));
      if (run % 10 > 0) continue;
      // Asked this often, the table makes its filter, and answers the same.
      for (let asked = 0; asked < 20_000; asked++) table.rows(asked);
      expect([...expected.keys()].map(rowsOf)).toEqual([...expected.values()].map((rows) => [...rows]));
      expect(absent.filter((key) => table.rows(key).length > 0)).toEqual([]);
    }
  });

  it('compares whole keys where 16 bits are left of them, and where 32 are', () => {
    for (const count of [10, 600_000]) {
      const keys = Uint32Array.from({ length: count }, (_, index) => index * 7);
      const table = new KeyTable(encodeKeyTable({ keys, rows: Uint32Array.from(keys.keys()) }));
      let wrong = 0;
      for (let key = 0; key < count * 7; key += 5) {
        const rows = table.rows(key);
        const isRight = key % 7 === 0 ? rows.length === 1 && rows[0] === key / 7 : rows.length === 0;
        if (!isRight) wrong += 1;
      }
      expect(wrong).toBe(0);
    }
  });

  it('scrambles without loss', () => {
    const seen = new Uint8Array(2 ** 20);
    for (let key = 0; key < 2 ** 20; key++) seen[scrambleKey(key) >>> 12]! += 1;
    const fullest = seen.reduce((most, count) => Math.max(most, count), 0);
    expect(fullest).toBeLessThan(16);
  });
});

function makePairs(count: number, keyRange: number, below: (limit: number) => number) {
  const rows = Uint32Array.from({ length: count }, (_, index) => Math.floor(index / 2));
  return { keys: Uint32Array.from({ length: count }, () => below(keyRange)), rows };
}
