import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../scripts/sbom.ts';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages as Record<string, LockedPackage>).filter(
  ([path]) => path !== '',
);
const allowed =
  /^(MIT|MIT-0|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib)$/;

/** An expression is fine when one side of each `OR`, and both of each `AND`, is. */
const isAllowed = (licence: string): boolean => {
  const plain = licence.replace(/[()]/g, '');
  return plain.includes(' OR ')
    ? plain.split(' OR ').some(isAllowed)
    : plain.split(' AND ').every((part) => allowed.test(part));
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

test('every package has a licence that we can take', () => {
  expect(packages.length).toBeGreaterThan(100);
  const strays = packages
    .filter(([, { license = 'none' }]) => !isAllowed(license))
    .map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none'}`);
  expect(strays).toEqual([]);
});

test('every package is pinned by its checksum, and none runs a script when it is installed', () => {
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(scripted.filter((name) => name !== 'fsevents')).toEqual([]);
});

test('what is shipped is what docs/dependencies.md names', () => {
  const shipped = packages.filter(([, { dev, optional }]) => !dev && !optional).map(([path]) => nameOf(path));
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const direct = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  expect(shipped.toSorted()).toEqual([...direct, 'tldts-core'].toSorted());
  const all = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = Object.keys({ ...all.dependencies, ...all.devDependencies, ...all.optionalDependencies });
  expect(named.filter((name) => !page.includes(`\`${name}\``) && !name.startsWith('@types/'))).toEqual([]);
});

test('the bill of materials holds all that is shipped, each with version, licence and checksum', () => {
  const bill = billOfMaterials(lock) as {
    readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly licenses: unknown;
      readonly hashes: readonly { readonly content: string }[];
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  };
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(bill.metadata.component).toMatchObject({ name, version });
  expect(bill.components.map((one) => one.name)).toEqual(
    [...Object.keys(dependencies), 'tldts-core'].toSorted(),
  );
  for (const one of bill.components) {
    expect(one.version).toBe(lock.packages[`node_modules/${one.name}`].version);
    expect(one.licenses).toHaveLength(1);
    expect(one.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  }
  expect(bill.dependencies[0]?.dependsOn).toHaveLength(Object.keys(dependencies).length);
  expect(bill.dependencies.find(({ ref }) => ref.includes('/tldts@'))?.dependsOn).toHaveLength(1);
});
