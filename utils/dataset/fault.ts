/** What can be wrong with a dataset: a file that cannot be opened, or records that cannot be written. */

export type FileFault = 'magic' | 'version' | 'length' | 'checksum';

/** Thrown by `openDataset`: what was looked at, what it should have been and what it was. */
export class DatasetFault extends Error {
  readonly kind: FileFault;
  readonly expected: string;
  readonly got: string;

  constructor(kind: FileFault, expected: string, got: string) {
    super(`dataset: wrong ${kind}: expected ${expected}, got ${got}`);
    this.name = 'DatasetFault';
    this.kind = kind;
    this.expected = expected;
    this.got = got;
  }
}

/** Thrown by a dataset that lacks the part that it would need to answer. */
export class PartMissing extends Error {
  /** Number of the part. */
  readonly part: number;

  constructor(part: number) {
    super(`dataset: part ${part} is not here`);
    this.name = 'PartMissing';
    this.part = part;
  }
}

/** Thrown by `encodeDataset`: every problem found, one a line. */
export class EncodeFault extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'EncodeFault';
    this.problems = problems;
  }
}

/** A limit of the format that a value does not fit; `widen` names the field that would have to grow. */
export interface Limit {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly widen: string;
}

/** Throws an `EncodeFault` where the value is over its limit. */
export function assertLimit({ what, value, limit, widen }: Limit): void {
  if (value <= limit) return;
  throw new EncodeFault([`${what}: ${value} is over the limit of ${limit}; widen ${widen}`]);
}
