import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { putToSleep } from '../../scripts/put-to-sleep.ts';

const long = 'a text that is longer than what stays in the script';

/** What a script leaves in `out`, called with its data as the worker calls it. */
const wake = (code: string) => {
  const { script, data } = putToSleep(code);
  const scope: { out?: unknown; asleepInMasthead?: (data: unknown) => void } = {};
  runInNewContext(script, scope);
  expect(scope.out).toBeUndefined();
  scope.asleepInMasthead?.(JSON.parse(data));
  return {
    script,
    data: JSON.parse(data) as unknown[],
    out: JSON.parse(JSON.stringify(scope.out)) as unknown,
  };
};

test('texts, lists and records leave the script, and it does what it did', () => {
  const { script, data, out } = wake(
    `(function(){var a='${long}',b=[1,'é',null,['${long}']],c={x:1,'y-z':\`${long}\`};globalThis.out=[a,b,c]})()`,
  );
  const expected = [long, [1, 'é', null, [long]], { x: 1, 'y-z': long }];
  expect(data).toEqual(expected);
  expect(out).toEqual(expected);
  expect(script).not.toContain(long);
});

test('long expressions leave the script, and find what they found', () => {
  const { script, data, out } = wake(
    `(function(){var a=/^(?:я|\\/|["'])+ ${long}$/iu,b=/short/g;globalThis.out=[a.test('Я/" '+a.source.slice(-${long.length + 1},-1)),a.flags,a.source,b.flags]})()`,
  );
  const source = `^(?:я|\\/|["'])+ ${long}$`;
  expect(data).toEqual([`/iu/${source}`]);
  expect(out).toEqual([true, 'iu', source, 'g']);
  expect(script).not.toContain(long);
});

test('an expression that is asked again and again leaves the script too, and is made once', () => {
  const { script, data, out } = wake(
    `(function(){const f=(one)=>{return/^${long}$/i.test(one)};globalThis.out=['${long.toUpperCase()}',''].map(f)})()`,
  );
  expect(data).toEqual([[long.toUpperCase(), ''], `/i/^${long}$`].toSorted());
  expect(out).toEqual([true, false]);
  expect(script).not.toContain(long);
});

test('a long list of small numbers is digits among the data', () => {
  const numbers = Array.from({ length: 80 }, (_, at) => at % 36);
  const { data, out } = wake(`(function(){globalThis.out=[${JSON.stringify(numbers)},1].at(0)})()`);
  expect(out).toEqual(numbers);
  expect(wake(`(function(){var a=${JSON.stringify(numbers)};globalThis.out=a})()`)).toMatchObject({
    out: numbers,
    data: [`#${numbers.map((one) => one.toString(36)).join('')}`],
  });
  expect(data).toEqual([[numbers, 1]]);
});

test('a long list of numbers that grow is steps among the data', () => {
  const numbers = Array.from({ length: 80 }, (_, at) => at * at);
  const { data, out } = wake(`(function(){var a=${JSON.stringify(numbers)};globalThis.out=a})()`);
  expect(out).toEqual(numbers);
  expect(data[0]).toMatch(/^\+0,1,3,5,7,9,b,/);
  const mixed = [-1, ...numbers];
  expect(wake(`(function(){var a=${JSON.stringify(mixed)};globalThis.out=a})()`).out).toEqual(mixed);
});

test('a text that looks like something coded among the data stays', () => {
  expect(wake(`(function(){globalThis.out=['#${long}'].at(0)})()`).out).toBe(`#${long}`);
  expect(wake(`(function(){globalThis.out='+${long}'})()`).out).toBe(`+${long}`);
  expect(wake(`(function(){globalThis.out='/g/${long}'})()`).out).toBe(`/g/${long}`);
  expect(wake(`(function(){globalThis.out=['/g/${long}']})()`).out).toEqual([`/g/${long}`]);
});

test('the texts of a template leave the script, what is filled in between them stays', () => {
  const { data, out } = wake(
    `(function(){const n=2;globalThis.out=\`one \\n ${long}\${n}\${n+1} two ${long}\`})()`,
  );
  expect(data).toEqual([`one \n ${long}`, ` two ${long}`]);
  expect(out).toBe(`one \n ${long}23 two ${long}`);
});

test('what is as short as its place in the data stays', () => {
  expect(wake(`(function(){globalThis.out=['abcdef'.length,/^[ab]+$/.test('ab')]})()`).data).toEqual([]);
});

test('a script that must be strict stays so', () => {
  const { out } = wake(`(function(){"use strict";globalThis.out=function(){return this===undefined}()})()`);
  expect(out).toBe(true);
});

test.each([
  ['made anew at each call', `const f=()=>['${long}'];f().push(1);globalThis.out=f()`, [long]],
  [
    'an expression made anew',
    `const f=()=>/${long}/g;const one=f();one.lastIndex=3;globalThis.out=f().lastIndex`,
    0,
  ],
  [
    'made anew at each turn',
    `const out=[];for(const n of [1,2]){const one=['${long}'];one.push(n);out.push(one.length)};globalThis.out=out`,
    [2, 2],
  ],
  ['with what is no data', `const n=1;globalThis.out=['${long}',n,/${long}/.source]`, [long, 1, long]],
  ['a name', `globalThis.out=Object.keys({'${long}':()=>1})`, [long]],
  ['a tagged text', `globalThis.out=((parts)=>parts[0])\`${long}\``, long],
  [
    'with a prototype',
    `globalThis.out=Object.keys(Object.getPrototypeOf({__proto__:{'${long}':1}}))`,
    [long],
  ],
])('what is %s stays', (_, code, expected) => {
  expect(wake(`(function(){${code}})()`).out).toEqual(expected);
});

test('the script is one byte a letter, in expressions too', () => {
  const { script, out } = wake(`(function(){globalThis.out=['я'.length,/^[а-я]+$/u.test('слово')]})()`);
  expect(script).toMatch(/^[\0-\x7f]+$/);
  expect(out).toEqual([1, true]);
});

test('a script that it would change is refused', () => {
  expect(() => putToSleep('var $0=1')).toThrow('$0');
  expect(() => putToSleep('String.raw`é`')).toThrow('raw');
});
