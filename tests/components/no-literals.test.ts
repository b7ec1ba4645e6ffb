import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words between tags, and in attributes that are shown or read aloud. */
const between = />[^<>{}]*\p{L}{2,}[^<>{}]*</gu;
const attributes = /\s(title|aria-label|placeholder|alt|label)="[^"]*\p{L}{2,}[^"]*"/gu;

const found = (text: string): string[] => {
  const markup = text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line))
    .join('\n')
    .replace(/=>/g, '')
    // Types between angle brackets are no tags.
    .replace(/\b(useState|useMemo|Promise|Map|Set|Array|Record|Props)<[^>]*>/g, '');
  return [...(markup.match(between) ?? []), ...(markup.match(attributes) ?? [])].filter(
    (hit) => !/[;=()]/.test(hit.replace(attributes, '')) || attributes.test(hit),
  );
};

test('the search for literal text finds it', () => {
  expect(found('return <p>Hello there</p>;')).toHaveLength(1);
  expect(found('<input placeholder="Search" />')).toHaveLength(1);
  expect(found("<p>{texts.say('a.b')}</p>")).toHaveLength(0);
});

test('no component holds text of its own', () => {
  const files = readdirSync('components').filter((name) => name.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(20);
  const hits = files.flatMap((name) =>
    found(readFileSync(`components/${name}`, 'utf8')).map((hit) => `${name}: ${hit}`),
  );
  expect(hits).toEqual([]);
});
