import { expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { type Attack, attacksOn } from './attack.ts';
import { collectExpressions, type Expression } from './collect-expressions.ts';

/** In UTF-16 units; four times that is sixteen times the work where it is quadratic. */
const long = 40_000;
/** Milliseconds of processor time that a linear expression is far below for a text so long, and a quadratic one above. */
const most = 60;

const build = ({ before, pump, after }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)) + after;

/** What takes too long is read once more: memory that is collected meanwhile counts for one reading, a slow expression for both. */
const timeOf = ({ source, flags }: Expression, text: string): number => {
  const expression = new RegExp(source, flags);
  const once = (): number => processorTime(() => void expression.test(text));
  const ms = once();
  return ms > most ? Math.min(ms, once()) : ms;
};

interface Timed {
  readonly attack: Attack;
  readonly ms: number;
}

/** Attacks of one length, slowest first; stops at the first that takes too long. */
const time = (expression: Expression, attacks: readonly Attack[], length: number): readonly Timed[] => {
  const timed: Timed[] = [];
  for (const attack of attacks) {
    const ms = timeOf(expression, build(attack, length));
    timed.push({ attack, ms });
    if (ms > most) break;
  }
  return timed.toSorted((a, b) => b.ms - a.ms);
};

/** Grows attacks only while they are cheap, so that one that doubles with every letter ends too; null for nothing slow. */
const findSlow = (expression: Expression): Timed | null => {
  let attacks = attacksOn(expression.source, expression.flags);
  for (const length of [16, 20, 24, 27, 30, 400, 1_000, 2_000, 4_000, long]) {
    const timed = time(expression, attacks, length);
    const [worst] = timed;
    if (!worst) return null;
    if (worst.ms > most) return worst;
    // what is quadratic stands out from here on, and is lost among the others before
    if (length === 4_000) attacks = timed.slice(0, 4).map(({ attack }) => attack);
  }
  return null;
};

test('attacks blow up an expression that can, and are told from one that cannot', () => {
  const isSlow = (source: string, flags = ''): boolean => findSlow({ path: '', source, flags }) !== null;
  expect(
    ['^(a+)+$', '^(\\w|\\d)+$', '^(a|a)*b', '^([a-z]+ ?)+:', '\\s+$', '^\\w*\\d*\\w*$', 'x*y'].filter(
      (source) => !isSlow(source),
    ),
  ).toEqual([]);
  expect(
    ['^a+$', '^\\w+ \\d+$', '^[^"]*"', '\\s{1,20}$', '(?:^|[^\\d])\\d{1,2}(?!\\d)'].filter((source) =>
      isSlow(source),
    ),
  ).toEqual([]);
}, 300_000);

test('no expression of ours can be made slow', async () => {
  const expressions = await collectExpressions();
  expect(expressions.length).toBeGreaterThan(200);
  const slow = expressions.flatMap((expression) => {
    const found = findSlow(expression);
    if (!found) return [];
    const { ms, attack } = found;
    return [
      `${expression.path}: /${expression.source}/${expression.flags} takes ${Math.round(ms)} ms for ${JSON.stringify(attack)}`,
    ];
  });
  console.log(expressions.length, 'expressions');
  expect(slow).toEqual([]);
}, 300_000);
