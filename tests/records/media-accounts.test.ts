import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importMediaAccounts } from '../../scripts/import/media-accounts.ts';

test('what is called as a platform is no outlet, and another channel is one', () => {
  const [folder, out] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'masthead-accounts-'))) as [
    string,
    string,
  ];
  const put = (file: string, text: string): void => {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  put('country-codes/data/country-codes.csv', 'ISO3166-1-Alpha-2,FIPS\nUS,US\n');
  put('countrynames/data.yaml', 'US:\n  - United States\n');
  put(
    'ru-ua-news-discourse-twitter/newsmap_qid_name_country.json',
    JSON.stringify(
      ['Pluto TV', 'Waipu.tv', 'Tide TV'].map((name, index) => ({
        handle: `h${index}`,
        qid: `Q90${index}`,
        name,
        country: 'United States',
      })),
    ),
  );
  expect(importMediaAccounts(folder, out)).toBe(1);
  expect(readFileSync(join(out, 'media-accounts/outlets.tsv'), 'utf8')).toContain('Tide TV');
});
