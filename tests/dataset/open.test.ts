import { describe, expect, it } from 'vitest';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import type { DatasetFault, FileFault } from '../../utils/dataset/fault.ts';
import { FORMAT_VERSION, HEADER } from '../../utils/dataset/format.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { fuzzRuns, seededRandom } from '../random.ts';
import { faultOf as refusal } from './fault-of.ts';
import { randomRecords, wordRules } from './random-records.ts';

const bytes = encodeDataset(randomRecords(1, 6), wordRules);

const faultOf = (input: Uint8Array): DatasetFault | null => refusal(openDataset, input);

function withByte(source: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const changed = source.slice();
  changed[at] = change(changed[at]!);
  return changed;
}

/** The fault that a changed byte at this place must give. */
function faultAt(at: number): FileFault {
  if (at < HEADER.version * 4) return 'magic';
  if (at < HEADER.length * 4) return 'version';
  return at < HEADER.checksum * 4 ? 'length' : 'checksum';
}

describe('a damaged file', () => {
  it('is refused for every single byte that is changed', () => {
    for (let at = 0; at < bytes.length; at++) {
      const bit = 1 << (at % 8);
      expect(faultOf(withByte(bytes, at, (byte) => byte ^ bit))?.kind, `bit ${bit} of byte ${at}`).toBe(
        faultAt(at),
      );
      expect(faultOf(withByte(bytes, at, (byte) => byte ^ 0xff))?.kind, `byte ${at}`).toBe(faultAt(at));
    }
  });

  it('is refused for bytes changed at random in a large one', () => {
    const large = encodeDataset(randomRecords(2, 600), wordRules);
    expect(large.length).toBeGreaterThan(250_000);
    const random = seededRandom(99);
    for (let run = 0; run < fuzzRuns(200); run++) {
      const at = random.below(large.length);
      const flip = 1 + random.below(255);
      large[at] = large[at]! ^ flip;
      expect(faultOf(large)?.kind, `byte ${at}`).toBe(faultAt(at));
      large[at] = large[at]! ^ flip;
    }
    expect(faultOf(large)).toBeNull();
  });

  it('is refused where words change places, or several bytes change', () => {
    const random = seededRandom(5);
    const start = HEADER.checked;
    for (let run = 0; run < fuzzRuns(500); run++) {
      const changed = bytes.slice();
      const words = new Uint32Array(changed.buffer);
      const [one, two] = [0, 0].map(() => start + random.below(words.length - start)) as [number, number];
      if (words[one] === words[two]) continue;
      [words[one], words[two]] = [words[two]!, words[one]!];
      expect(faultOf(changed)?.kind, `words ${one} and ${two}`).toBe('checksum');
    }
  });

  it('is refused at every length but its own', () => {
    const kinds = Array.from(bytes.keys(), (length) => faultOf(bytes.slice(0, length))?.kind);
    expect(kinds).toEqual(Array.from(bytes.keys(), (length) => (length < 8 ? 'magic' : 'length')));
    expect(faultOf(new Uint8Array([...bytes, 0]))?.kind).toBe('length');
    expect(faultOf(new Uint8Array([...bytes, 0, 0, 0, 0]))?.kind).toBe('length');
  });

  it('is refused with what was expected and what was there', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(faultOf(page)).toMatchObject({ kind: 'magic', expected: 'MASTHEAD', got: '"<!doctyp"' });
    const newer = withByte(bytes, HEADER.version * 4, () => FORMAT_VERSION + 1);
    expect(faultOf(newer)?.message).toBe(
      `dataset: wrong version: expected ${FORMAT_VERSION}, got ${FORMAT_VERSION + 1}`,
    );
    expect(faultOf(bytes.slice(0, 400))?.message).toBe(
      `dataset: wrong length: expected ${bytes.length} bytes, got 400 bytes`,
    );
    for (const at of [HEADER.parts * 4, bytes.length - 1]) {
      const flipped = faultOf(withByte(bytes, at, (byte) => byte ^ 1));
      expect(flipped?.expected).toMatch(/^[0-9a-f]{16}$/);
      expect(flipped?.got).toMatch(/^[0-9a-f]{16}$/);
      expect(flipped?.got).not.toBe(flipped?.expected);
    }
    const core = faultOf(withByte(bytes, HEADER.parts * 4, (byte) => byte ^ 1));
    expect(core?.expected).toBe(openDataset(bytes).about.checksum);
  });
});

describe('a whole file', () => {
  it('opens from a buffer, a view, and a view that is not aligned', () => {
    const padded = new Uint8Array(bytes.length + 8);
    for (const offset of [0, 1, 2, 3, 4]) {
      padded.set(bytes, offset);
      const view = padded.subarray(offset, offset + bytes.length);
      expect(openDataset(view).about).toEqual(openDataset(bytes.buffer).about);
      expect(openDataset(view).entity(0)).toEqual(openDataset(bytes).entity(0));
    }
  });
});
