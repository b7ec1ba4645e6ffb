import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { chineseTable } from '../../utils/matching/by-sound/han.ts';
import { hangulTable } from '../../utils/matching/by-sound/hangul.ts';
import { hanTable } from '../../utils/mentions/han-readings.ts';
import { speechTables } from '../../utils/sourcing/lexicons.ts';

const tables = [hanTable, chineseTable, hangulTable, ...speechTables];

test.each(Object.entries(builtFolders))(
  'each table for %s is a file as it stands in the code, and in no script',
  (_, folder) => {
    const files = filesBelow(folder).filter((path) => path.startsWith('tables/'));
    expect(files.toSorted()).toEqual(tables.map(({ name }) => `tables/${name}.json`).toSorted());
    const late = ['reading.js', 'reading.json'].map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
    for (const { name, value } of tables) {
      expect(JSON.parse(readFileSync(`${folder}/tables/${name}.json`, 'utf8'))).toEqual(value);
      const words = typeof value === 'object' ? value?.nouns.person : value;
      const piece = JSON.stringify(words?.slice(0, 60)).slice(1, -1);
      expect(piece.length).toBeGreaterThan(50);
      expect(late.filter((text) => text.includes(piece))).toEqual([]);
    }
  },
);
